import { expect, test } from 'vitest';
import { addressParts } from '../../../../renderer/ui/address-parts';

const read = (address: string) => addressParts(address).map(({ name, end }) => [name, end]);

test('an Arabic name of a page stands apart from its ending and from what leads to it', () => {
  expect(read('https://daffaf.example/books/مكتبة-عائمة.html')).toEqual([
    ['https://daffaf.example', '/'],
    ['books', '/'],
    ['مكتبة-عائمة', '.html'],
  ]);
});

test('a path on this device is cut after its slashes, whichever they are', () => {
  expect(read('/srv/desk/site/index.html')).toEqual([
    ['/srv', '/'],
    ['desk', '/'],
    ['site', '/'],
    ['index', '.html'],
  ]);
  expect(read('D:\\site\\index.html')).toEqual([
    ['D:', '\\'],
    ['site', '\\'],
    ['index', '.html'],
  ]);
});

test('nothing of an address is lost', () => {
  for (const address of ['', '/', 'https://daffaf.example', '//share/a b/', 'صفحة'])
    expect(read(address).flat().join('')).toBe(address);
});
