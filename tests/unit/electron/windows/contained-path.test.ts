import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { isReallyBelow, pathBelow } from '../../../../electron/windows/contained-path';
import { temporaryFolder } from '../../../fixtures/temporary-folder';

it('finds the files of the app', () => {
  expect(pathBelow('/app', '/index.html')).toBe(path.join('/app', 'index.html'));
  expect(pathBelow('/app', '/assets/a%20b.js')).toBe(path.join('/app', 'assets', 'a b.js'));
});

it.each([
  '/../secret',
  '/%2e%2e/secret',
  '/%2E%2E%2Fsecret',
  '/assets/..%2f..%2fsecret',
  '/..%5csecret',
  '/..\\secret',
  '/%252e%252e/secret',
  '/assets//secret',
  '//etc/passwd',
  '/index.html%00.png',
  '/C:/windows',
  '/.env',
  '/%',
  '/',
  '',
  'index.html',
])('finds nothing at %s', (address) => {
  expect(pathBelow('/app', address)).toBeNull();
});

it('does not follow a link out of the app', async () => {
  const folder = temporaryFolder();
  const root = path.join(folder, 'app');
  mkdirSync(root);
  writeFileSync(path.join(folder, 'secret.html'), '');
  writeFileSync(path.join(root, 'page.html'), '');
  symlinkSync(path.join(folder, 'secret.html'), path.join(root, 'link.html'));
  const below = (name: string) => isReallyBelow(root, path.join(root, name));
  expect(await Promise.all(['page.html', 'link.html', 'none.html'].map(below))).toEqual([
    true,
    false,
    false,
  ]);
});
