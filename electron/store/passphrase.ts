import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';

/** What guessing costs: 32 MiB and about a tenth of a second each time. */
const cost: ScryptOptions = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
const keyLength = 32;

function derive(passphrase: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // Composed alike, so that another keyboard's way to the same letter opens it, too.
    scrypt(passphrase.normalize('NFKC'), salt, keyLength, cost, (fault, key) =>
      fault === null ? resolve(key) : reject(fault),
    );
  });
}

/** `salt:key`, both hexadecimal; nobody reads a passphrase back out of it. */
export async function sealPassphrase(passphrase: string): Promise<string> {
  const salt = randomBytes(16);
  return `${salt.toString('hex')}:${(await derive(passphrase, salt)).toString('hex')}`;
}

export async function opensWith(secret: string, passphrase: string): Promise<boolean> {
  const [salt = '', key = ''] = secret.split(':');
  const expected = Buffer.from(key, 'hex');
  const given = await derive(passphrase, Buffer.from(salt, 'hex'));
  return given.length === expected.length && timingSafeEqual(given, expected);
}
