import type { Editor } from '@tiptap/react';
import { useCallback, useRef } from 'react';
import type { Edit } from '@shared/article/edits/edit';

/** A pause this long (ms) between keys ends a typing, as it does in the sheet. */
const pause = 500;

/** The typing of a field that is going on. */
interface Burst {
  readonly name: string;
  readonly number: number;
  readonly at: number;
}

/** Changes the open story from a panel: the same log, the same undo as the sheet. */
export function useEdit(editor: Editor): Edit {
  const burst = useRef<Burst>({ name: '', number: 0, at: 0 });
  return useCallback(
    (change, name) => {
      const tr = change(editor.state.tr);
      if (!tr.docChanged || !editor.isEditable) return;
      if (name !== undefined) {
        burst.current = nextBurst(burst.current, { name, at: tr.time });
        // Undo joins what carries the same composition, wherever in the document it is.
        tr.setMeta('composition', `panel ${String(burst.current.number)}`);
      }
      editor.view.dispatch(tr);
    },
    [editor],
  );
}

function nextBurst(last: Burst, { name, at }: Omit<Burst, 'number'>): Burst {
  const goesOn = last.name === name && at - last.at < pause;
  return { name, at, number: goesOn ? last.number : last.number + 1 };
}
