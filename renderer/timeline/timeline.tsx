import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import type { Stage } from '@shared/draft/workflow';
import type { DraftId } from '@shared/ids';
import type { OpenDesk } from '@shared/ipc/desk-state';
import { classes } from '../ui/classes';
import { EmptyState } from '../ui/empty-state';
import { useWords } from '../words/use-words';
import { LifeRoom } from './life-room';
import { lifeStops } from './life-stops';
import type { Sheet } from './past-story';
import { TimelineHead } from './timeline-head';
import styles from './timeline.module.css';
import { useHistory } from './use-history';
import type { HandOver } from './use-restore';

export interface TimelineProps {
  readonly draft: DraftId;
  readonly headline: string;
  readonly stage: Stage;
  readonly desk: OpenDesk;
  /** How the story of a moment is drawn: the editor's own paper. */
  readonly sheet: Sheet;
  readonly handOver: HandOver;
  /** Version that is compared with the newest one at first; null when nothing is compared. */
  readonly since: number | null;
  readonly onClose: () => void;
}

/** The whole life of a story: replayed, compared, and brought back from. */
export function Timeline(props: TimelineProps): ReactElement {
  const { draft, headline, stage, onClose } = props;
  const t = useWords('timeline');
  const history = useHistory(draft);
  const stops = history === null ? [] : lifeStops(history);
  const onKeyDown = (event: KeyboardEvent) => {
    // Events of an open dialog come by here as well.
    const isInside = event.target instanceof Element && event.currentTarget.contains(event.target);
    if (event.key === 'Escape' && isInside) onClose();
  };
  const room = useRef<HTMLElement>(null);
  useEffect(() => room.current?.focus(), []);
  const head = { headline, stage, onClose };
  return (
    <main
      className={styles.room}
      ref={room}
      tabIndex={-1}
      aria-label={t('title')}
      onKeyDown={onKeyDown}
    >
      {history !== null && stops.length > 1 ? (
        <LifeRoom key={draft} {...props} {...{ history, stops, head }} />
      ) : (
        <div className={classes(styles.column, styles.alone)}>
          <TimelineHead {...head} />
          {history !== null && (
            <div className={styles.empty}>
              <EmptyState title={t('emptyTitle')} text={t('emptyText')} />
            </div>
          )}
        </div>
      )}
    </main>
  );
}
