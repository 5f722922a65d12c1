import { useEditorState, type Editor } from '@tiptap/react';
import { readingMinutes } from '@shared/arabic/count-words';
import { bodyWords } from '@shared/article/body-words';

export interface Counts {
  readonly words: number;
  readonly minutes: number;
}

/** Words of the prose and minutes to read them; renders again only when a number changes. */
export function useCounts(editor: Editor): Counts {
  const words = useEditorState({
    editor,
    selector: ({ editor: { state } }) => bodyWords(state.doc),
  });
  return { words, minutes: readingMinutes(words) };
}
