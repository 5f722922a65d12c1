import { RotateCcw } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Passage } from '@shared/draft/history/restore-passage';
import type { Writer } from '@shared/draft/history/who-wrote';
import { Button } from '../ui/button';
import { locales } from '../words/numbers';
import { useLanguage, useWords } from '../words/use-words';
import styles from './past-story.module.css';
import type { PickedPlace } from './picked-place';
import { useTime } from './use-time';
import type { VersionWords } from './use-version-words';

interface WritersProps {
  readonly picked: PickedPlace | null;
  readonly passage: Passage | null;
  readonly words: VersionWords;
  readonly reason: string | null;
  readonly onRestore: (passage: Passage) => void;
}

/** Who wrote the picked sentence, and the way back for the picked passage. */
export function Writers({ picked, passage, words, reason, onRestore }: WritersProps): ReactElement {
  const t = useWords('timeline');
  const count = passage === null ? 0 : passage.to - passage.from;
  return (
    <div className={styles.writers}>
      <div className={styles.who} role="status">
        <b>{t('whoWrote')}</b>
        {picked === null ? (
          <span className={styles.quiet}>{t('whoWroteTeach')}</span>
        ) : (
          <Names writers={picked.sentence.writers} words={words} />
        )}
        {count > 1 && <span className={styles.quiet}>{t('passage', { count })}</span>}
      </div>
      {passage !== null && (
        <Button icon={RotateCcw} reason={reason} onPress={() => onRestore(passage)}>
          {t('restorePassage')}
        </Button>
      )}
    </div>
  );
}

interface NamesProps {
  readonly writers: readonly Writer[];
  readonly words: VersionWords;
}

function Names({ writers, words }: NamesProps): ReactElement {
  const t = useWords('timeline');
  const time = useTime();
  const language = useLanguage();
  const percent = new Intl.NumberFormat(locales[language], { style: 'percent' });
  return (
    <>
      {writers.map(({ author, share, at }) => {
        const facts = { name: words.person(author), time: time.full(at) };
        return (
          <span key={author}>
            {writers.length === 1
              ? t('writer', facts)
              : t('writerShare', { ...facts, share: percent.format(share) })}
          </span>
        );
      })}
    </>
  );
}
