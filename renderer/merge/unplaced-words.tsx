import { useState, type ReactElement } from 'react';
import type { DraftId } from '@shared/ids';
import type { PutBackRefusal, WaitingWords } from '@shared/ipc/parcel-calls';
import { ask } from '../bridge';
import { useAnswer } from '../bridge/use-answer';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useToasts } from '../ui/use-toasts';
import { useWords } from '../words/use-words';
import { UnplacedItem } from './unplaced-item';
import styles from './unplaced-words.module.css';

interface UnplacedWordsProps {
  readonly draft: DraftId;
  readonly isReadOnly: boolean;
}

/** Above the text for as long as a merge has words that nobody has put back or let go. */
export function UnplacedWords({ draft, isReadOnly }: UnplacedWordsProps): ReactElement | null {
  const t = useWords('merge');
  const { data: waiting = [], isPlaceholderData } = useAnswer('merge.waiting', { draft });
  const [isShown, setIsShown] = useState(true);
  const handle = useHandling(draft);
  if (waiting.length === 0 || isPlaceholderData) return null;
  const turn = (
    <Button kind="link" isExpanded={isShown} onPress={() => setIsShown(!isShown)}>
      {isShown ? t('hide') : t('show')}
    </Button>
  );
  return (
    <section className={styles.frame} aria-label={t('waiting', { count: waiting.length })}>
      <Notice kind="caution" action={turn}>
        <p>
          <strong>{t('waiting', { count: waiting.length })}</strong>
        </p>
        <p>{t('safe')}</p>
      </Notice>
      {isShown && (
        <ul className={styles.list}>
          {waiting.map((words) => (
            <UnplacedItem
              key={`${String(words.merge)} ${String(words.index)}`}
              {...{ words, isReadOnly }}
              onPutBack={() => void handle('merge.put-back', words)}
              onDismiss={() => void handle('merge.dismiss', words)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

type Handle = (call: 'merge.put-back' | 'merge.dismiss', words: WaitingWords) => Promise<void>;

function useHandling(draft: DraftId): Handle {
  const t = useWords('merge');
  const toasts = useToasts();
  const why = (refusal: PutBackRefusal) =>
    refusal.kind === 'not-stored'
      ? t('why.not-stored', { code: refusal.code })
      : t(`why.${refusal.kind}`);
  return async (call, { merge, index }) => {
    const handled = await ask(call, { draft, merge, index });
    if (!handled.ok)
      toasts.show({ kind: 'danger', title: t('notDone'), text: why(handled.refusal) });
  };
}
