import type { ReactElement } from 'react';
import { StageGlyph } from '../ui/stage-glyph';
import { useWords } from '../words/use-words';
import styles from './document-head.module.css';

/** The reader's own words to the writer, above the text that they are about. */
export function ReturnedLine({ reason }: { readonly reason: string }): ReactElement {
  const t = useWords('review');
  return (
    <div className={styles.returned} role="note">
      <StageGlyph stage="returned" />
      <b>{t('returnedWith')}</b>
      <p dir="auto">{reason}</p>
    </div>
  );
}
