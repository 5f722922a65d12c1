/** What a key combination of the frame does. The editor has its own inside the text. */
export type FrameCommand = 'new-draft' | 'search-drafts' | 'story-panel' | 'timeline' | 'settings';

/** The part of a keyboard event that decides. */
export interface Keystroke {
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** By the key's place, not its letter: an Arabic layout has another letter there. */
const commands: Readonly<Partial<Record<string, FrameCommand>>> = {
  KeyN: 'new-draft',
  KeyF: 'search-drafts',
  Backslash: 'story-panel',
  Comma: 'settings',
};

/** The same with Shift. Alone, Ctrl+Shift turns the direction on some systems. */
const shiftedCommands: typeof commands = {
  KeyH: 'timeline',
};

/** Keys as the interface shows them. */
export const shortcuts: Readonly<Record<FrameCommand, string>> = {
  'new-draft': 'Ctrl N',
  'search-drafts': 'Ctrl F',
  'story-panel': 'Ctrl \\',
  timeline: 'Ctrl Shift H',
  settings: 'Ctrl ,',
};

/** Ctrl or the Mac's command key; with Alt it is AltGr, which types. */
export function commandOf(stroke: Keystroke): FrameCommand | null {
  const isCommand = stroke.ctrlKey !== stroke.metaKey && !stroke.altKey;
  const known = stroke.shiftKey ? shiftedCommands : commands;
  return isCommand ? (known[stroke.code] ?? null) : null;
}
