import { expect, it } from 'vitest';
import { describeFault } from '../../../../electron/settings/describe-fault';

it('tells a log what failed and where, and no word of a story', () => {
  const fault = new RangeError('Invalid content for node body: <paragraph("سر الخبر, secret")>', {
    cause: new SyntaxError(`Unexpected token 'س', "سر الخبر" is not valid JSON`),
  });
  const described = describeFault(fault);
  expect(described).toMatch(/^RangeError: Invalid content for node body/);
  expect(described).toMatch(/describe-fault\.test\.ts/);
  expect(described).toMatch(/caused by SyntaxError/);
  expect(described).not.toMatch(/سر|secret/);
});

it('says nothing of what was thrown when it was no error', () => {
  expect(describeFault('سر الخبر')).toBe('A string was thrown');
});
