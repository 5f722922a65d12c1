import type { Editor } from '@tiptap/react';
import { useEffect, useState } from 'react';

/** Pixels that a margin takes beside the text, with the space between them and the sheet's edges. */
const margin = 388;

/** Whether conversations find room beside the text, as wide as it is set. */
export function useMarginRoom(editor: Editor, isWanted = true): boolean {
  const [hasRoom, setHasRoom] = useState(false);
  useEffect(() => {
    const sheet = editor.view.dom.closest('[data-sheet]');
    if (sheet === null || !isWanted) return;
    const read = () => {
      const measure = Number.parseFloat(getComputedStyle(sheet).getPropertyValue('--measure'));
      setHasRoom(sheet.clientWidth >= measure + margin);
    };
    const resized = new ResizeObserver(read);
    resized.observe(sheet);
    return () => resized.disconnect();
  }, [editor, isWanted]);
  return hasRoom && isWanted;
}
