import { expect, it } from 'vitest';
import { isAppPage } from '../../../../electron/windows/app-address';
import { outsideAddress } from '../../../../electron/windows/outside-address';

it('knows its own page', () => {
  expect(
    ['app://tahrir/', 'app://tahrir/index.html', 'app://tahrir/index.html#a'].map(isAppPage),
  ).toEqual([true, true, true]);
});

it.each([
  'app://tahrir/media/0',
  'app://tahrir.example/',
  'app://tahrir@evil.example/',
  'app://evil@tahrir/',
  'app://tahrir:80/',
  'apps://tahrir/',
  'https://tahrir/index.html',
  'file:///index.html',
  'about:blank',
  '',
])('does not take %s for its own page', (address) => {
  expect(isAppPage(address)).toBe(false);
});

it('hands web and mail links to the system', () => {
  expect(outsideAddress('https://almadar.example/a')).toBe('https://almadar.example/a');
  expect(outsideAddress('mailto:desk@almadar.example')).toBe('mailto:desk@almadar.example');
});

it.each([
  'http://almadar.example/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,x',
  'smb://host/share',
  'ms-msdt:/id',
  'vscode://file/x',
  'tahrir://open',
  'app://tahrir/',
  '\\\\host\\share',
  '/etc/passwd',
  '',
])('hands nothing else over: %s', (address) => {
  expect(outsideAddress(address)).toBeNull();
});
