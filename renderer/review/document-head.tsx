import type { ReactElement, ReactNode } from 'react';
import { isOut, type Stage } from '@shared/draft/workflow';
import type { OpenedDraft } from '@shared/ipc/calls';
import type { ProfileId } from '@shared/ids';
import { DecisionButtons } from './decision-buttons';
import { DisputedLine } from './disputed-line';
import styles from './document-head.module.css';
import { HindranceLine, isAlone, type WaysOut } from './hindrance-line';
import { ReturnedLine } from './returned-line';
import { ShowPageButton } from './show-page-button';
import { StageTrack, type TrackRound } from './stage-track';
import { AloneNote } from './standing/alone-note';
import { StandingNotes, type OnCompare } from './standing/standing-notes';
import type { Deciding } from './use-decision';
import type { ReviewView } from './use-review';

interface DocumentHeadProps {
  readonly opened: OpenedDraft;
  readonly stage: Stage;
  /** Why it was sent back; empty in every other stage. */
  readonly reason: string;
  /** Null until it is known. */
  readonly review: ReviewView | null;
  readonly deciding: Deciding;
  readonly ways: WaysOut;
  readonly me: ProfileId;
  readonly onCompare: OnCompare;
  /** The decision stands below the galley, because the story is read for approval. */
  readonly hasBar: boolean;
  /** Quiet buttons that stand before the decision. */
  readonly children?: ReactNode;
}

/** Where the story is on its way, and the one thing that would take it further. */
export function DocumentHead(props: DocumentHeadProps): ReactElement {
  const { opened, stage, reason, review, deciding, ways, hasBar, me, onCompare } = props;
  const { authorName } = opened.summary;
  const primary = review?.offers.primary ?? null;
  return (
    <header className={styles.frame}>
      <div className={styles.head}>
        <StageTrack stage={stage} round={review && roundShown(review)} />
        <span className={styles.space} />
        {props.children}
        {isOut(stage) && opened.published && <ShowPageButton article={opened.published.article} />}
        {review !== null && !hasBar && (
          <>
            {primary && <HindranceLine {...{ review, ways }} offer={primary} />}
            <DecisionButtons {...{ review, deciding, authorName }} onParcel={ways.onParcel} />
          </>
        )}
      </div>
      {review !== null && <StandingNotes {...{ review, me, deciding, onCompare }} />}
      {review !== null && isAlone(review) && <AloneNote {...ways} />}
      {review !== null && review.state.disputed.length > 0 && <DisputedLine {...review.state} />}
      {stage === 'returned' && reason !== '' && (
        <ReturnedLine reason={reason} faults={review?.state.faults ?? []} />
      )}
    </header>
  );
}

function roundShown({ facts }: ReviewView): TrackRound | null {
  const { rounds } = facts.desk;
  const place = facts.standing.review.round;
  const round = rounds[place]?.name;
  return round === undefined || rounds.length < 2
    ? null
    : { round, place: place + 1, count: rounds.length };
}
