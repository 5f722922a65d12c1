import type { Transaction } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { placeBeside, placeOfCaret, type HandlePlace } from './handle-place';

interface Followed {
  readonly place: HandlePlace | null;
  readonly show: (place: HandlePlace | null) => void;
}

/** Beside the block that the pointer is at, else the one that the caret went to; gone while one types. */
export function useHandlePlace(
  editor: Editor,
  frame: RefObject<HTMLElement | null>,
  isHeld: boolean,
): Followed {
  const [place, setPlace] = useState<HandlePlace | null>(null);
  const isShown = useRef(false);
  useLayoutEffect(() => void (isShown.current = place !== null));
  useEffect(() => {
    const sheet = editor.view.dom.closest<HTMLElement>('[data-sheet]');
    if (isHeld || sheet === null) return;
    const show = (find: (frame: HTMLElement) => HandlePlace | null) => {
      const { current } = frame;
      if (current !== null && editor.isEditable) setPlace(unlessSame(find(current)));
    };
    const onMouse = ({ clientY }: MouseEvent) => show((at) => placeBeside(editor, at, clientY));
    const onCaret = () => requestAnimationFrame(() => show((at) => placeOfCaret(editor, at)));
    // What the log confirms is a transaction too, one after each key.
    const onType = ({ transaction }: { readonly transaction: Transaction }) => {
      if (transaction.docChanged && isShown.current) setPlace(null);
      else if (!transaction.docChanged && transaction.selectionSet && editor.isFocused) onCaret();
    };
    sheet.addEventListener('mousemove', onMouse);
    editor.on('transaction', onType);
    return () => {
      sheet.removeEventListener('mousemove', onMouse);
      editor.off('transaction', onType);
    };
  }, [editor, frame, isHeld]);
  return { place, show: setPlace };
}

/** Keeps the state as it is when the handle would stand where it stands. */
function unlessSame(next: HandlePlace | null) {
  return (now: HandlePlace | null) =>
    now?.position === next?.position && now?.top === next?.top ? now : next;
}
