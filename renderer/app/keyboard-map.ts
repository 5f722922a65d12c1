/** What a key combination of the frame does. The editor has its own inside the text. */
export type FrameCommand =
  | 'new-draft'
  | 'search-drafts'
  | 'story-panel'
  | 'timeline'
  | 'print'
  | 'settings'
  | 'keyboard'
  | 'other-draft'
  | 'focusing'
  | 'typewriter'
  | 'toolbar'
  | 'calm';

/** The part of a keyboard event that decides. */
export interface Keystroke {
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

type Commands = Readonly<Partial<Record<string, FrameCommand>>>;

/** By the key's place, not its letter: an Arabic layout has another letter there. */
const commands: Commands = {
  KeyN: 'new-draft',
  KeyD: 'focusing',
  KeyP: 'print',
  Backslash: 'story-panel',
  Comma: 'settings',
  Slash: 'keyboard',
  Tab: 'other-draft',
};

/** The same with Shift. Alone, Ctrl+Shift turns the direction on some systems. */
const shiftedCommands: Commands = {
  KeyF: 'search-drafts',
  KeyH: 'timeline',
  KeyT: 'typewriter',
  Period: 'toolbar',
};

const plainCommands: Commands = {
  F11: 'calm',
};

/** Keys as the interface shows them; `Control` is that key on a Mac too. */
export const shortcuts: Readonly<Record<FrameCommand, string>> = {
  'new-draft': 'Ctrl N',
  'search-drafts': 'Ctrl Shift F',
  'story-panel': 'Ctrl \\',
  timeline: 'Ctrl Shift H',
  print: 'Ctrl P',
  settings: 'Ctrl ,',
  keyboard: 'Ctrl /',
  'other-draft': 'Control Tab',
  focusing: 'Ctrl D',
  typewriter: 'Ctrl Shift T',
  toolbar: 'Ctrl Shift .',
  calm: 'F11',
};

/** Ctrl or the Mac's command key; with Alt it is AltGr, which types. */
export function commandOf(stroke: Keystroke): FrameCommand | null {
  const { ctrlKey, metaKey, altKey, shiftKey, code } = stroke;
  if (altKey || (ctrlKey && metaKey)) return null;
  if (ctrlKey || metaKey) return (shiftKey ? shiftedCommands : commands)[code] ?? null;
  return shiftKey ? null : (plainCommands[code] ?? null);
}

/** One step of the window's scale: the keys of a browser, also on the number pad. */
const zoomSteps: Readonly<Partial<Record<string, 1 | 0 | -1>>> = {
  Equal: 1,
  NumpadAdd: 1,
  Minus: -1,
  NumpadSubtract: -1,
  Digit0: 0,
  Numpad0: 0,
};

/** Null when the keys do not zoom. Plus needs Shift on many keyboards; the other two never do. */
export function zoomStepOf(stroke: Keystroke): 1 | 0 | -1 | null {
  const { code, ctrlKey, metaKey, altKey, shiftKey } = stroke;
  if (altKey || ctrlKey === metaKey) return null;
  return shiftKey && code !== 'Equal' ? null : (zoomSteps[code] ?? null);
}
