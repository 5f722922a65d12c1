import type { CSSProperties } from 'react';
import { useWords } from '../../words/use-words';

/**
 * What empty fields say, in the language of the interface. The style sheet shows it, so that a change
 * of language touches neither the document nor its decorations.
 */
export function useHints(): CSSProperties {
  const t = useWords('editor');
  const pictures = useWords('pictures');
  const blocks = useWords('blocks');
  const hints = {
    '--hint-headline': quoted(t('hint.headline')),
    '--hint-standfirst': quoted(t('hint.standfirst')),
    '--hint-body': quoted(t('hint.body')),
    '--hint-caption': quoted(t('hint.caption')),
    '--hint-credit': quoted(t('hint.credit')),
    '--hint-speaker': quoted(t('hint.speaker')),
    '--hint-pull': quoted(blocks('hint.pullQuote')),
    '--hint-note': quoted(blocks('hint.editorNote')),
    '--label-note': quoted(blocks('noteLabel')),
    '--hint-broken': quoted(t('hint.broken')),
    '--hint-unreadable': quoted(t('hint.unreadable')),
    '--hint-keeping': quoted(pictures('keeping')),
    '--hint-gallery': quoted(pictures('galleryBar')),
    '--hint-edit-picture': quoted(pictures('edit')),
  };
  return hints as CSSProperties; // React's type knows no custom properties
}

/** A text as CSS writes one. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
