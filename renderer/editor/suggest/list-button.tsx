import { useEditorState, type Editor } from '@tiptap/react';
import { ListChecks } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { openSuggestions } from '@shared/article/suggestions';
import type { DraftId, ProfileId } from '@shared/ids';
import type { OpenDesk } from '@shared/ipc/desk-state';
import { IconButton } from '../../ui/icon-button';
import { Popover } from '../../ui/popover';
import { useNumbers } from '../../words/use-numbers';
import { useWords } from '../../words/use-words';
import styles from './suggest-button.module.css';
import { SuggestionList } from './suggestion-list';
import { useReasons } from './use-reasons';

export interface SuggestedStory {
  readonly draft: DraftId;
  readonly desk: OpenDesk;
  /** Who wrote it. */
  readonly author: ProfileId;
}

interface ListButtonProps extends SuggestedStory {
  readonly editor: Editor;
}

/** How many suggestions are open, and the list of them; nothing while there is none. */
export function ListButton({ editor, draft, desk, author }: ListButtonProps): ReactElement | null {
  const t = useWords('suggest');
  const numbers = useNumbers();
  const [isOpen, setIsOpen] = useState(false);
  const count = useEditorState({
    editor,
    selector: ({ editor: now }) => openSuggestions(now.state.doc).length,
  });
  const reasons = useReasons(draft);
  if (count === 0 && !isOpen) return null;
  return (
    <span className={styles['place']}>
      <Popover
        label={t('list')}
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        trigger={<IconButton icon={ListChecks} label={t('list')} />}
      >
        <SuggestionList {...{ editor, desk, author }} {...reasons} />
      </Popover>
      <span className={styles['word']} aria-label={t('count', { count })}>
        {numbers(count)}
      </span>
    </span>
  );
}
