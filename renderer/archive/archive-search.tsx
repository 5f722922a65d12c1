import { BookOpenText, Check, Plus } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import type { ArticleId } from '@shared/ids';
import type { ArchiveEntry } from '@shared/ipc/calls';
import { useAnswer } from '../bridge/use-answer';
import { IconButton } from '../ui/icon-button';
import { Pane } from '../ui/pane';
import { SearchField } from '../ui/search-field';
import { useWords } from '../words/use-words';
import { EntryLine } from './entry-line';
import styles from './related-panel.module.css';
import { useSettled } from './use-settled';

interface ArchiveSearchProps {
  readonly without: ArticleId;
  readonly attached: readonly ArticleId[];
  readonly onAttach: (entry: ArchiveEntry) => void;
  readonly onInsertReadMore: (entry: ArchiveEntry) => void;
}

/** How many stories are offered; whoever wants others types another letter. */
const offered = 20;

export function ArchiveSearch(props: ArchiveSearchProps): ReactElement {
  const t = useWords('archive');
  const [typed, setTyped] = useState('');
  const words = useSettled(typed.trim());
  const answer = useAnswer('archive.search', { words, limit: offered });
  const found = answer.data?.filter(({ article }) => article !== props.without);
  return (
    <Pane title={t('findInArchive')}>
      <SearchField label={t('search')} value={typed} onChange={setTyped} />
      {found && (
        <p className={styles.count} role="status">
          {words === '' ? t('newest') : t('found', { count: found.length })}
        </p>
      )}
      {found?.length === 0 && (
        <p className={styles.teach}>
          {words === '' ? t('archiveEmpty') : t('nothingFound', { words })}
        </p>
      )}
      <ul className={styles.results}>
        {found?.map((entry) => (
          <Result key={entry.article} {...props} entry={entry} />
        ))}
      </ul>
    </Pane>
  );
}

interface ResultProps extends ArchiveSearchProps {
  readonly entry: ArchiveEntry;
}

function Result({ entry, attached, onAttach, onInsertReadMore }: ResultProps): ReactElement {
  const t = useWords('archive');
  const { headline } = entry;
  const isAttached = attached.includes(entry.article);
  return (
    <li className={styles.result}>
      <EntryLine entry={entry} />
      <IconButton
        icon={isAttached ? Check : Plus}
        label={isAttached ? t('isAttached') : t('attach', { headline })}
        isDisabled={isAttached}
        onPress={() => onAttach(entry)}
      />
      <IconButton
        icon={BookOpenText}
        label={t('insert', { headline })}
        keepsFocus
        onPress={() => onInsertReadMore(entry)}
      />
    </li>
  );
}
