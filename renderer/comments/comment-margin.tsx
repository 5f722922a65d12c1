import { useMemo, useRef, type ReactElement } from 'react';
import { classes } from '../ui/classes';
import { useWords } from '../words/use-words';
import { useCommentFrame, type CommentedStory, type CommentFrame } from './comment-frame';
import styles from './comment-margin.module.css';
import { useComments } from './comments-state';
import { Composer } from './composer';
import { placedThreads } from './next-thread';
import { stackCards } from './stack-cards';
import { ThreadCard } from './thread-card';
import { useHeights } from './use-heights';
import { useInSight } from './use-in-sight';
import { usePacedState } from './use-paced-state';
import { measuredOf, useTops, type Measured } from './use-tops';

/** Height (px) of a card that was not drawn yet. */
const guess = 84;

/** Conversations beside what they are about. It stands in the sheet's scroller and moves with it. */
export function CommentMargin(story: CommentedStory): ReactElement {
  const t = useWords('comments');
  const frame = useCommentFrame(story);
  const margin = useRef<HTMLElement>(null);
  const { current, composing } = useComments(story.draft);
  const measured = useMeasured(frame);
  const tops = useTops(story.editor, margin, measured);
  const heights = useHeights(
    margin,
    measured.map(({ id }) => id),
  );
  const cards = measured.map(({ id }) => ({
    id,
    wanted: tops.get(id) ?? 0,
    height: heights.get(id) ?? guess,
  }));
  const chosen = composing === null ? current : 'composing';
  const stacked = stackCards(cards, chosen);
  const isInSight = useInSight(margin, measured.length);
  return (
    <aside ref={margin} className={styles['margin']} aria-label={t('margin')}>
      {measured.map(({ id }) => {
        const top = stacked.get(id) ?? 0;
        if (id !== chosen && !isInSight(top)) return null;
        return (
          <div
            key={id}
            data-card={id}
            className={classes(styles['place'], id === chosen && styles['chosen'])}
            style={{ insetBlockStart: top }}
          >
            <OneCard {...{ id, frame }} isOpen={id === chosen} />
          </div>
        );
      })}
    </aside>
  );
}

interface OneCardProps {
  readonly id: Measured['id'];
  readonly frame: CommentFrame;
  readonly isOpen: boolean;
}

function OneCard({ id, frame, isOpen }: OneCardProps): ReactElement | null {
  const { composing } = useComments(frame.draft);
  if (id === 'composing') return composing && <Composer {...{ frame, composing }} />;
  const thread = frame.threads.find((one) => one.id === id);
  return thread === undefined ? null : (
    <ThreadCard {...{ frame, thread, isOpen }} hasQuote={false} />
  );
}

/** The open conversations and the chosen one, in the order of the story. */
function useMeasured({ editor, draft, threads }: CommentFrame): readonly Measured[] {
  const { current, composing } = useComments(draft);
  const { doc } = usePacedState(editor);
  const place = composing === null ? undefined : composing.about.place;
  return useMemo(() => {
    const shown = threads.filter(({ id, resolved }) => resolved === null || id === current);
    return measuredOf(placedThreads(doc, shown), place);
  }, [doc, threads, current, place]);
}
