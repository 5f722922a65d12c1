import type { ReactElement } from 'react';
import { creditLine } from '@shared/article/credit-line';
import type { LiveStory } from '@shared/article/live-story';
import { Pane } from '../ui/pane';
import { useWords } from '../words/use-words';
import styles from './source-panel.module.css';

interface CreditLinePaneProps {
  readonly story: LiveStory;
  readonly brand: string;
}

export function CreditLinePane({ story, brand }: CreditLinePaneProps): ReactElement {
  const t = useWords('metadata');
  const isAlone = !story.sources.some((source) => source.credited);
  return (
    <Pane title={t('creditLine')}>
      <p className={styles.creditLine} lang="ar" dir="rtl" aria-live="polite">
        {creditLine(brand, story.sources)}
      </p>
      {isAlone && <p className={styles.hint}>{t('creditAlone', { brand })}</p>}
    </Pane>
  );
}
