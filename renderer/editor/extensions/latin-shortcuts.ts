import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** Keys that say the same in every layout, and the keys that they are on a Latin keyboard. */
const latinKey = /^(?:Key([A-Z])|Digit(\d))$/;

/**
 * Shortcuts are named after Latin letters; an Arabic or Persian layout answers with its own letter,
 * with two (lam-alef), or with none. Then the place of the key on the keyboard decides.
 */
export const LatinShortcuts = Extension.create({
  name: 'latinShortcuts',
  priority: 2000,
  addProseMirrorPlugins: () => [new Plugin({ props: { handleKeyDown: handleAsLatin } })],
});

function handleAsLatin(view: EditorView, event: KeyboardEvent): boolean {
  // Ctrl+Alt is AltGr on some keyboards: it types letters.
  const isShortcut = (event.ctrlKey || event.metaKey) && !event.altKey;
  const key = latinKeyOf(event);
  if (!isShortcut || key === null) return false;
  const { ctrlKey, metaKey, shiftKey } = event;
  const latin = new KeyboardEvent('keydown', {
    // With Shift, a small letter would be taken for the shortcut without it when that one has nothing to do.
    key: shiftKey ? key.toUpperCase() : key,
    keyCode: key.toUpperCase().charCodeAt(0),
    ctrlKey,
    metaKey,
    shiftKey,
  });
  return view.someProp('handleKeyDown', (handle) => handle(view, latin)) === true;
}

/** Null when the event already has a key that a shortcut can be named after. */
function latinKeyOf({ code, key, shiftKey }: KeyboardEvent): string | null {
  const place = latinKey.exec(code);
  const letter = place?.[1]?.toLowerCase();
  // With Shift, Arabic layouts have signs on keys of letters: a slash on L, a bracket on D.
  const isSign = shiftKey && letter !== undefined && !/^[a-z]$/i.test(key);
  const isLatin = /^[\x21-\x7E]$/.test(key) && !isSign;
  const isNamed = key.length > 1 && /^[A-Z][a-zA-Z0-9]+$/.test(key) && key !== 'Unidentified';
  return isLatin || isNamed ? null : (letter ?? place?.[2] ?? null);
}
