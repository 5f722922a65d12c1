import type { Editor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import { houseOf } from '../input/house';
import { diagnoseStory, type BlockDiagnosis, type DoctorScope } from './diagnose-story';

/** How long typing rests before the view follows it (ms). */
const patience = 200;

/** What the doctor finds now; it follows the text and, where that is asked for, the selection. */
export function useDiagnosis(editor: Editor, scope: DoctorScope): readonly BlockDiagnosis[] {
  const [found, setFound] = useState<readonly BlockDiagnosis[]>([]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () =>
      setFound(diagnoseStory(editor.state, { scope, digits: houseOf(editor).digits }));
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(look, patience);
    };
    look();
    editor.on('transaction', later);
    return () => {
      clearTimeout(timer);
      editor.off('transaction', later);
    };
  }, [editor, scope]);
  return found;
}
