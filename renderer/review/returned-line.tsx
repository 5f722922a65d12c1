import type { ReactElement } from 'react';
import type { ReturnReason } from '@shared/draft/workflow';
import { StageGlyph } from '../ui/stage-glyph';
import { useWords } from '../words/use-words';
import styles from './document-head.module.css';

interface ReturnedLineProps {
  readonly reason: string;
  readonly faults: readonly ReturnReason[];
}

/** The reader's own words to the writer, above the text that they are about. */
export function ReturnedLine({ reason, faults }: ReturnedLineProps): ReactElement {
  const t = useWords('review');
  return (
    <div className={styles.returned} role="note">
      <StageGlyph stage="returned" />
      <b>{t('returnedWith')}</b>
      {faults.length > 0 && (
        <ul className={styles.faults}>
          {faults.map((fault) => (
            <li key={fault}>{t(`fault.${fault}`)}</li>
          ))}
        </ul>
      )}
      <p dir="auto">{reason}</p>
    </div>
  );
}
