import type { Editor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import type { EditorState } from '@tiptap/pm/state';

/** The text is read at most so often (ms) while one types. */
const pace = 120;

/** The editor's state, at some distance from the typing: for what must not cost with every key. */
export function usePacedState(editor: Editor): EditorState {
  const [state, setState] = useState(editor.state);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        if (!editor.isDestroyed) setState(editor.state);
      }, pace);
    };
    follow();
    editor.on('transaction', follow);
    return () => {
      clearTimeout(timer);
      editor.off('transaction', follow);
    };
  }, [editor]);
  return state;
}
