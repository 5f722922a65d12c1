import { useState, type ReactElement } from 'react';
import type { BinnedDraft } from '@shared/ipc/parcel-calls';
import { Button } from '../ui/button';
import { useWords } from '../words/use-words';
import styles from './bin.module.css';

interface BinRowProps {
  readonly draft: BinnedDraft;
  readonly onTakeBack: () => void;
  readonly onPurge: () => void;
}

const day = 24 * 60 * 60 * 1000;

export function BinRow({ draft, onTakeBack, onPurge }: BinRowProps): ReactElement {
  const t = useWords('bin');
  const [now] = useState(Date.now);
  const days = Math.max(0, Math.ceil((draft.purgedAt - now) / day));
  return (
    <li className={styles.row}>
      <div className={styles.said}>
        <p className={styles.headline} lang="ar" dir="auto">
          {draft.headline === '' ? t('untitled') : draft.headline}
        </p>
        <p className={styles.text}>
          <bdi>{draft.authorName}</bdi> <span aria-hidden>·</span> {t('daysLeft', { count: days })}
        </p>
      </div>
      <div className={styles.buttons}>
        <Button onPress={onTakeBack}>{t('takeBack')}</Button>
        <Button kind="danger" onPress={onPurge}>
          {t('purge')}
        </Button>
      </div>
    </li>
  );
}
