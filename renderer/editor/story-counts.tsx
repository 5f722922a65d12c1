import type { Editor } from '@tiptap/react';
import type { ReactElement } from 'react';
import { useWords } from '../words/use-words';
import { useCounts } from './use-counts';

/** How long the story is. A count of none is not shown: the Arabic zero reads as a dot. */
export function StoryCounts({ editor }: { readonly editor: Editor }): ReactElement | null {
  const t = useWords('editor');
  const { words, minutes } = useCounts(editor);
  if (words === 0) return null;
  return (
    <>
      <span>{t('words', { count: words })}</span>
      <span>{t('minutes', { count: minutes })}</span>
    </>
  );
}
