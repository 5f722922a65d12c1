import type { ReactElement } from 'react';
import type { DraftId } from '@shared/ids';
import { ChecklistPanel } from '../review/checklist/checklist-panel';
import { useWords } from '../words/use-words';
import styles from './desk.module.css';
import { Drawer } from './drawer';
import type { StoryReview } from './use-story-review';

interface StoryChecklistProps extends StoryReview {
  readonly draft: DraftId;
}

/** In the queue's place while a story is read; over the text where there is no room, or no reading. */
export function StoryChecklist(props: StoryChecklistProps): ReactElement | null {
  const { review, draft, checks, ways } = props;
  const t = useWords('review');
  const checklist = review?.checklist ?? null;
  if (review === null || checklist === null) return null;
  return (
    <Drawer
      className={styles.checks}
      label={t('checklist')}
      isOpen={checks.isOpen}
      isDrawer={checks.isDrawer}
      onClose={() => checks.turn(false)}
    >
      <ChecklistPanel
        {...{ checklist, draft }}
        names={review.state.names}
        onGo={(blocker) => {
          checks.turn(false);
          ways.onGo(blocker);
        }}
      />
    </Drawer>
  );
}
