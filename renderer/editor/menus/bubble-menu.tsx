import { useEditorState, type Editor } from '@tiptap/react';
import { TextSelection } from '@tiptap/pm/state';
import { useEffect, useRef, useState, type FocusEvent, type ReactElement } from 'react';
import { sheetPartAt } from '../extensions/sheet-part';
import { useToolKeys, useWayBack } from './use-tool-keys';
import { BubbleButtons } from './bubble-buttons';
import { FloatingBox, rectOf } from './floating-box';

/** What can be done with the selected words, above them. */
export function BubbleMenu({ editor }: { readonly editor: Editor }): ReactElement | null {
  const isPointing = usePointing(editor);
  const [isInside, setIsInside] = useState(false);
  const range = useEditorState({ editor, selector: ({ editor: now }) => wordsOf(now) });
  const isTextFocused = useEditorState({ editor, selector: ({ editor: now }) => now.isFocused });
  const bar = useRef<HTMLDivElement>(null);
  useToolKeys(editor, 'selection', () => {
    const button = bar.current?.querySelector('button');
    if (button === null || button === undefined) return false;
    setIsInside(true);
    button.focus();
    return true;
  });
  useWayBack(bar, () => editor.view.focus());
  if (range === null || isPointing || !(isTextFocused || isInside)) return null;
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setIsInside(false);
  };
  return (
    <FloatingBox
      anchor={() => rectOf(editor.view, range.from, range.to)}
      side="above"
      align="center"
    >
      <div ref={bar} onFocus={() => setIsInside(true)} onBlur={leave}>
        <BubbleButtons editor={editor} />
      </div>
    </FloatingBox>
  );
}

/** Selected words of the prose; fields and notes hold plain text, to which nothing here applies. */
function wordsOf({ state, isEditable }: Editor): { from: number; to: number } | null {
  const { selection } = state;
  const { from, to, empty, $from, $to } = selection;
  if (!isEditable || empty || !(selection instanceof TextSelection)) return null;
  const isProse = [$from, $to].every(
    ($end) => sheetPartAt($end)?.name === 'body' && $end.parent.type.spec.marks !== '',
  );
  return isProse ? { from, to } : null;
}

/** While words are being selected with the mouse, nothing gets in its way. */
function usePointing(editor: Editor): boolean {
  const [isPointing, setIsPointing] = useState(false);
  useEffect(() => {
    const { dom } = editor.view;
    const begin = () => setIsPointing(true);
    const end = () => setIsPointing(false);
    dom.addEventListener('pointerdown', begin);
    window.addEventListener('pointerup', end);
    window.addEventListener('pointercancel', end);
    return () => {
      dom.removeEventListener('pointerdown', begin);
      window.removeEventListener('pointerup', end);
      window.removeEventListener('pointercancel', end);
    };
  }, [editor]);
  return isPointing;
}
