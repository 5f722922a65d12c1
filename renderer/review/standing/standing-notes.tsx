import type { ReactElement } from 'react';
import type { ProfileId } from '@shared/ids';
import type { Deciding } from '../use-decision';
import type { ReviewView } from '../use-review';
import { standingLines } from './standing-lines';
import { StandingNote } from './standing-note';
import { useNow } from './use-now';

/** Opens the comparison of the story as it is with an earlier version. */
export type OnCompare = (version: number) => void;

interface StandingNotesProps {
  readonly review: ReviewView;
  readonly me: ProfileId;
  readonly deciding: Deciding;
  readonly onCompare: OnCompare;
}

/** Above the text: who reads it, who has approved it, and what readers have meanwhile. */
export function StandingNotes({
  review,
  me,
  deciding,
  onCompare,
}: StandingNotesProps): ReactElement {
  const { state, facts } = review;
  const now = useNow(state.review.holder?.until ?? null);
  const lines = standingLines({ state, desk: facts.desk, me, at: Math.max(now, state.at) });
  return (
    <>
      {lines.map((line) => (
        <StandingNote key={line.kind} {...{ line, review, deciding, onCompare }} />
      ))}
    </>
  );
}
