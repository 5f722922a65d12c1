import type { ReactElement } from 'react';
import type { WaitingWords } from '@shared/ipc/parcel-calls';
import { Button } from '../ui/button';
import { useWords } from '../words/use-words';
import { excerptOf } from './excerpt';
import styles from './unplaced-words.module.css';

interface UnplacedItemProps {
  readonly words: WaitingWords;
  readonly isReadOnly: boolean;
  readonly onPutBack: () => void;
  readonly onDismiss: () => void;
}

/** The words, whose they are, where they stood, and what can be done with them. */
export function UnplacedItem(props: UnplacedItemProps): ReactElement {
  const { words, isReadOnly, onPutBack, onDismiss } = props;
  const t = useWords('merge');
  const { before, after } = excerptOf(words);
  const isWhole = before === '' && after === '';
  return (
    <li className={styles.item}>
      <div className={styles.said}>
        <p className={styles.words} lang="ar" dir="auto">
          {words.words}
        </p>
        {words.writerName !== '' && (
          <p className={styles.note}>{t('writtenBy', { name: words.writerName })}</p>
        )}
        <p className={styles.note}>{isWhole ? t('wholeBlock') : t('stoodIn')}</p>
        {!isWhole && (
          <p className={styles.block} lang="ar" dir="auto">
            {before}
            <mark>{words.words}</mark>
            {after}
          </p>
        )}
      </div>
      <div className={styles.buttons}>
        {!isReadOnly && (
          <Button kind="primary" onPress={onPutBack}>
            {t('putBack')}
          </Button>
        )}
        <Button onPress={onDismiss}>{t('dismiss')}</Button>
      </div>
    </li>
  );
}
