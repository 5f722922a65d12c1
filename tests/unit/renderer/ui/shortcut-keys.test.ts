import { expect, it } from 'vitest';
import { shortcutKeys } from '../../../../renderer/ui/shortcut-keys';

it('names keys as the keyboard in front of the person does', () => {
  expect(shortcutKeys('Ctrl Shift H', false)).toBe('Ctrl Shift H');
  expect(shortcutKeys('Ctrl Shift H', true)).toBe('⌘⇧H');
});

it('knows the keys that are Control on every device', () => {
  expect(shortcutKeys('Control Tab', false)).toBe('Ctrl Tab');
  expect(shortcutKeys('Control Tab', true)).toBe('⌃⇥');
});
