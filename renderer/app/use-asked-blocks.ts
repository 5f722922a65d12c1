import type { Editor } from '@tiptap/react';
import { useEffect } from 'react';
import type { AskedBlock } from '../editor/blocks/block-choices';
import type { SideTab } from './side-tabs';

/** A link to another story is found in the panel: it opens there, with the search ready to be typed in. */
export function useAskedBlocks(editor: Editor, onShow: (tab: SideTab) => void): void {
  useEffect(() => {
    const show = (block: AskedBlock) => {
      if (block !== 'readMore') return;
      onShow('related');
      requestAnimationFrame(() => focusSearch(frames));
    };
    editor.on('blockAsked', show);
    return () => void editor.off('blockAsked', show);
  }, [editor, onShow]);
}

/** A tab that was just chosen is drawn within a few frames; after that its search is not coming. */
const frames = 20;

/** From the second frame on: in the first, the menu gives the focus back to the text. */
function focusSearch(left: number): void {
  requestAnimationFrame(() => {
    const field = document.querySelector<HTMLElement>('[role="tabpanel"] input[type="search"]');
    field?.focus();
    if ((field === null || document.activeElement !== field) && left > 0) focusSearch(left - 1);
  });
}
