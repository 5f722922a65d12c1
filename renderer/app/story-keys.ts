import type { Keystroke } from './keyboard-map';

/** What a key of the window does with the open story, wherever the focus is. */
export type StoryCommand =
  | 'find'
  | 'replace'
  | 'find-next'
  | 'find-previous'
  | 'outline'
  | 'comment'
  | 'comment-next'
  | 'comment-previous';

/** Keys as the interface shows them. */
export const storyShortcuts: Readonly<Record<StoryCommand, string>> = {
  find: 'Ctrl F',
  replace: 'Ctrl H',
  'find-next': 'F3',
  'find-previous': 'Shift F3',
  outline: 'Ctrl Shift O',
  comment: 'Ctrl Shift M',
  'comment-next': 'F7',
  'comment-previous': 'Shift F7',
};

/** By the key's place, as the frame's own commands. */
export function storyCommandOf(stroke: Keystroke): StoryCommand | null {
  const { code, shiftKey, ctrlKey, metaKey, altKey } = stroke;
  const isHeld = ctrlKey || metaKey;
  if (altKey || (ctrlKey && metaKey)) return null;
  if (code === 'F3' && !isHeld) return shiftKey ? 'find-previous' : 'find-next';
  if (code === 'F7' && !isHeld) return shiftKey ? 'comment-previous' : 'comment-next';
  if (!isHeld) return null;
  if (shiftKey) return code === 'KeyO' ? 'outline' : code === 'KeyM' ? 'comment' : null;
  return code === 'KeyF' ? 'find' : code === 'KeyH' ? 'replace' : null;
}
