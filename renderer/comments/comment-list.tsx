import { MessageSquarePlus } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { isMac } from '../bridge';
import { Button } from '../ui/button';
import { Select } from '../ui/select';
import { shortcutKeys } from '../ui/shortcut-keys';
import { useWords } from '../words/use-words';
import { aboutSelection, aboutStory } from './about-selection';
import { useCommentFrame, type CommentedStory } from './comment-frame';
import styles from './comment-list.module.css';
import { composeComment, useComments } from './comments-state';
import { Composer } from './composer';
import { ThreadCard } from './thread-card';
import { filterThreads, threadFilters, type ThreadFilter } from './thread-filters';

interface CommentListProps extends CommentedStory {
  /** Open conversations stand beside the text: here they are only listed. */
  readonly hasMargin: boolean;
}

/** Every conversation about the story, with those whose words are gone. */
export function CommentList({ hasMargin, ...story }: CommentListProps): ReactElement {
  const { editor, draft, desk } = story;
  const t = useWords('comments');
  const frame = useCommentFrame(story);
  const { current, composing } = useComments(draft);
  const [filter, setFilter] = useState<ThreadFilter>('open');
  const chosen = frame.threads.find(({ id }) => id === current);
  const filtered = filterThreads(frame.threads, filter, desk.profile);
  // One that was just resolved, or asked for from outside, stays in sight.
  const listed =
    chosen === undefined || filtered.includes(chosen) ? filtered : [chosen, ...filtered];
  return (
    <section className={styles['list']} aria-label={t('list')}>
      <div className={styles['head']}>
        <Select
          label={t('show')}
          isLabelHidden
          value={filter}
          onChange={setFilter}
          choices={threadFilters.map((id) => ({ id, name: t(`filter.${id}`) }))}
        />
        <Button
          icon={MessageSquarePlus}
          onPress={() => {
            const { empty } = editor.state.selection;
            composeComment(editor, draft, empty ? aboutStory : aboutSelection(editor.state));
          }}
        >
          {t('comment')}
        </Button>
      </div>
      {composing !== null && !hasMargin && <Composer {...{ frame, composing }} />}
      {listed.length === 0 && <Nothing />}
      {listed.map((thread) => (
        <div key={thread.id} className={styles['row']}>
          <ThreadCard
            {...{ frame, thread }}
            isOpen={
              thread.id === current &&
              composing === null &&
              !(hasMargin && thread.resolved === null)
            }
            hasQuote
          />
        </div>
      ))}
    </section>
  );
}

function Nothing(): ReactElement {
  const t = useWords('comments');
  return (
    <div className={styles['none']}>
      <p>{t('none')}</p>
      <p>{t('noneHint', { keys: shortcutKeys('Ctrl Shift M', isMac()) })}</p>
    </div>
  );
}
