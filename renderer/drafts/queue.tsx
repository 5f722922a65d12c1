import { Plus } from 'lucide-react';
import {
  useDeferredValue,
  useRef,
  useState,
  type ReactElement,
  type ReactNode,
  type RefObject,
} from 'react';
import type { DraftId } from '@shared/ids';
import type { OpenDesk } from '@shared/ipc/desk-state';
import { useAnswer } from '../bridge/use-answer';
import { IconButton } from '../ui/icon-button';
import { SearchField } from '../ui/search-field';
import { useWords } from '../words/use-words';
import { FoundDrafts } from './found-drafts';
import styles from './queue.module.css';
import { focusFirstRow, moveAmongRows } from './rows';
import { StageGroups } from './stage-groups';

interface QueueProps {
  readonly desk: OpenDesk;
  readonly current: DraftId | null;
  readonly onOpen: (draft: DraftId) => void;
  readonly onOpenBeside: (draft: DraftId) => void;
  readonly onNew: () => void;
  /** Keys that do the same as the new-draft button. */
  readonly newShortcut: string;
  readonly searchField: RefObject<HTMLInputElement | null>;
  /** What is done with the list as a whole. */
  readonly menu: ReactNode;
}

/** Every draft of the newsroom, by the stage it stands in. */
export function Queue(props: QueueProps): ReactElement {
  const { desk, current, onOpen, onOpenBeside, onNew, newShortcut, searchField } = props;
  const t = useWords('drafts');
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed.trim());
  const list = useRef<HTMLDivElement>(null);
  const shown = { desk, current, onOpen, onOpenBeside };
  return (
    <div className={styles.queue}>
      <div className={styles.head}>
        <SearchField
          ref={searchField}
          label={t('search')}
          value={typed}
          onChange={setTyped}
          onArrowDown={() => focusFirstRow(list.current)}
        />
        <IconButton
          icon={Plus}
          kind="primary"
          label={t('newDraft')}
          shortcut={newShortcut}
          onPress={onNew}
        />
        {props.menu}
      </div>
      <div className={styles.list} ref={list} onKeyDown={moveAmongRows}>
        <ListedDrafts words={words} onClear={() => setTyped('')} {...shown} />
      </div>
    </div>
  );
}

interface ListedDraftsProps extends Pick<
  QueueProps,
  'desk' | 'current' | 'onOpen' | 'onOpenBeside'
> {
  readonly words: string;
  readonly onClear: () => void;
}

/** Read anew while somebody types; the rest of the queue is not drawn again for it. */
function ListedDrafts({ words, onClear, ...shown }: ListedDraftsProps): ReactElement | null {
  const { data } = useAnswer('drafts.list', { words });
  if (data === undefined) return null;
  if (words === '') return <StageGroups drafts={data} {...shown} />;
  return <FoundDrafts drafts={data} words={words} onClear={onClear} {...shown} />;
}
