import type { ReactElement } from 'react';
import type { DraftSummary } from '@shared/draft/draft-summary';
import type { DraftId } from '@shared/ids';
import type { OpenDesk } from '@shared/ipc/desk-state';
import { Button } from '../ui/button';
import { useWords } from '../words/use-words';
import { DraftRow } from './draft-row';
import styles from './queue.module.css';

interface FoundDraftsProps {
  readonly drafts: readonly DraftSummary[];
  readonly words: string;
  readonly desk: OpenDesk;
  readonly current: DraftId | null;
  readonly onOpen: (draft: DraftId) => void;
  readonly onOpenBeside: (draft: DraftId) => void;
  readonly onClear: () => void;
}

/** What a search found, in one list: the glyph says where each stands. */
export function FoundDrafts(props: FoundDraftsProps): ReactElement {
  const { drafts, words, desk, current, onOpen, onOpenBeside, onClear } = props;
  const t = useWords('drafts');
  if (drafts.length === 0)
    return (
      <div className={styles.nothing} role="status">
        <p>{t('nothingFound', { words })}</p>
        <p>{t('nothingFoundHint')}</p>
        <Button onPress={onClear}>{t('clearSearch')}</Button>
      </div>
    );
  return (
    <>
      <p className={styles.found} role="status">
        {t('found', { count: drafts.length })}
      </p>
      <ul>
        {drafts.map((draft) => (
          <li key={draft.draft}>
            <DraftRow
              {...{ draft, desk, onOpen, onOpenBeside }}
              isCurrent={draft.draft === current}
              hasGlyph
            />
          </li>
        ))}
      </ul>
    </>
  );
}
