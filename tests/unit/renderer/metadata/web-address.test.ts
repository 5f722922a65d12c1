import { expect, test } from 'vitest';
import { isWebAddress } from '../../../../renderer/metadata/web-address';

test('a source’s link is a whole web address', () => {
  for (const address of ['https://almadar.example/coast/4417', 'HTTP://daffaf.example'])
    expect(isWebAddress(address), address).toBe(true);
});

test('a half-typed, spaced or unsafe link is not taken', () => {
  const wrong = [
    'almadar.example',
    'htp://almadar',
    'https://',
    'https://a b.example',
    'javascript:1',
  ];
  for (const address of wrong) expect(isWebAddress(address), address).toBe(false);
});
