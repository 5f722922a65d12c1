/** What the keys of a shortcut are called on a Mac. */
const macNames: Readonly<Partial<Record<string, string>>> = {
  Ctrl: '⌘',
  Control: '⌃',
  Shift: '⇧',
  Alt: '⌥',
  Enter: '↩',
  Tab: '⇥',
};

/** `Ctrl Shift H` as this device's keyboard has it; `Control` is that key on a Mac too. */
export function shortcutKeys(keys: string, isMac: boolean): string {
  const named = keys.split(' ');
  if (isMac) return named.map((key) => macNames[key] ?? key).join('');
  return named.map((key) => (key === 'Control' ? 'Ctrl' : key)).join(' ');
}
