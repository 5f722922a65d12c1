import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { electronFolder, isElectronInPlace } from './electron-dist/place.mjs';
import { placeSubstitute, substituteFits } from './electron-dist/substitute.mjs';

const say = (text) => console.log(`electron: ${text}`);

/** The package's own installer asks the release host; a mirror set in the environment is used. */
function installOfficial(folder) {
  const { status, stderr } = spawnSync(process.execPath, [path.join(folder, 'install.js')], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: 10 * 60_000,
  });
  if (status === 0) return say('the official binary is in place');
  const reason = stderr.split('\n', 1)[0].replace(/^\w*Error: /, '');
  say(`the official binary could not be had (${reason})`);
}

async function provideElectron() {
  const folder = electronFolder();
  if (!folder || process.env.ELECTRON_OVERRIDE_DIST_PATH || isElectronInPlace(folder)) return;
  if (process.env.TAHRIR_ELECTRON !== 'fallback') installOfficial(folder);
  if (isElectronInPlace(folder)) return;
  if (substituteFits()) say(`Electron ${placeSubstitute(folder, say)} is in place`);
  else say('nothing else fits this machine; `npx install-electron` tries again');
}

await provideElectron();
