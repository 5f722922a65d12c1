import type { Editor } from '@tiptap/react';
import type { KeyboardEvent } from 'react';

/** Fields whose text is the story's own; the others hold what is not said yet, and undo it themselves. */
const ofTheStory = [
  'note',
  'source-note',
  'caption',
  'credit',
  'alt',
  'rights',
  'slug',
  'byline',
  'place',
];

/**
 * Undo in a panel is the story's undo. The browser's own would take back one letter at a time, and
 * would not know what the sheet or another person did in between.
 */
export function usePanelUndo(editor: Editor): (event: KeyboardEvent) => void {
  return (event) => {
    const direction = directionOf(event);
    if (direction === null || !isOfTheStory(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    editor.commands[direction]();
  };
}

/** By the key's place, so that it works on an Arabic layout too. */
function directionOf({ code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) {
  if (altKey || !(ctrlKey || metaKey)) return null;
  if (code === 'KeyY') return 'redo';
  if (code !== 'KeyZ') return null;
  return shiftKey ? 'redo' : 'undo';
}

function isOfTheStory(target: EventTarget): boolean {
  const field = target instanceof HTMLElement ? target.dataset['fieldInput'] : undefined;
  return field !== undefined && ofTheStory.includes(field);
}
