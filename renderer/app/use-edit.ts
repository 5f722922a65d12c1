import type { Editor } from '@tiptap/react';
import { useMemo } from 'react';
import type { Edit } from '@shared/article/edits/edit';

/** A pause this long (ms) between keys ends a typing, as it does in the sheet. */
const pause = 500;

/** Changes the open story from a panel: the same log, the same undo as the sheet. */
export function useEdit(editor: Editor): Edit {
  return useMemo(() => {
    let burst = { name: '', number: 0, at: 0 };
    return (change, name) => {
      const tr = change(editor.state.tr);
      if (!tr.docChanged || !editor.isEditable) return;
      if (name !== undefined) {
        const goesOn = burst.name === name && tr.time - burst.at < pause;
        burst = { name, number: goesOn ? burst.number : burst.number + 1, at: tr.time };
        // Undo joins what carries the same composition, however it is spread over the document.
        tr.setMeta('composition', `panel ${String(burst.number)}`);
      }
      editor.view.dispatch(tr);
    };
  }, [editor]);
}
