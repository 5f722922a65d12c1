import type { Editor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import { readingMinutes } from '@shared/arabic/count-words';
import { proseCounts, selectionCounts, type TextCounts } from '@shared/article/text-counts';

export interface Counts {
  readonly story: TextCounts;
  /** Null while nothing is selected. */
  readonly selection: TextCounts | null;
  /** Minutes to read the story, or what is selected of it. */
  readonly minutes: number;
  /** Words that the desk asked for; null when nobody said. */
  readonly target: number | null;
}

/** Numbers follow the typing at this pace (ms): nobody reads them between two letters. */
const pace = 400;

/** What of the counts somebody sees; they are drawn anew when this changes. */
type Shown = (counts: Counts) => unknown;

const everything: Shown = (counts) => counts;

/** Words change once a word, letters with every key. */
export const wordsOnly: Shown = ({ story, selection, target }) => [
  story.words,
  selection?.words,
  target,
];

/** How long the prose is, and how much of it is selected. */
export function useCounts(editor: Editor, shown: Shown = everything): Counts {
  const [counts, setCounts] = useState(() => read(editor));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last: string | undefined;
    const count = () => {
      timer = undefined;
      if (editor.isDestroyed) return;
      const now = read(editor);
      const told = JSON.stringify(shown(now));
      if (told === last) return;
      last = told;
      setCounts(now);
    };
    const countSoon = () => {
      timer ??= setTimeout(count, pace);
    };
    editor.on('transaction', countSoon);
    return () => {
      clearTimeout(timer);
      editor.off('transaction', countSoon);
    };
  }, [editor, shown]);
  return counts;
}

function read({ state: { doc, selection } }: Editor): Counts {
  const story = proseCounts(doc);
  const { from, to, empty } = selection;
  const selected = empty ? null : selectionCounts(doc, from, to);
  const isTold = selected !== null && selected.words > 0;
  return {
    story,
    selection: isTold ? selected : null,
    minutes: readingMinutes(isTold ? selected.words : story.words),
    target: doc.attrs['targetWords'] as number | null, // the schema holds it to that
  };
}
