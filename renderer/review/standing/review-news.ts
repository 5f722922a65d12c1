import type { ProfileId } from '@shared/ids';
import type { ReviewState } from '@shared/ipc/review-calls';

export type ReviewNews =
  { readonly kind: 'taken-over'; readonly by: ProfileId } | { readonly kind: 'voided' };

type Told = Pick<ReviewState, 'stage' | 'review' | 'approvedVersion' | 'submittedVersion'>;

/** What happened to the review of the open story that the person has to hear at once; null mostly. */
export function reviewNews(before: Told, after: Told, me: ProfileId): ReviewNews | null {
  const [held, holds] = [before.review.holder, after.review.holder];
  if (held?.by === me && holds !== null && holds.by !== me)
    return { kind: 'taken-over', by: holds.by };
  const isOver = before.review.approvals.length > 0 && after.review.approvals.length === 0;
  const isEdited = after.stage === 'submitted' || after.stage === 'in-review';
  const isSame = before.submittedVersion === after.submittedVersion;
  return isOver && isEdited && isSame ? { kind: 'voided' } : null;
}
