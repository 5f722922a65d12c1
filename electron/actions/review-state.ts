import { openSuggestions } from '@shared/article/suggestions';
import type { DraftHead } from '@shared/draft/fold-draft';
import type { DraftId, ProfileId } from '@shared/ids';
import type { ReviewState } from '@shared/ipc/review-calls';
import { accepted, refused, type Result } from '@shared/result';
import { contentHash } from './content-hash';
import { currentProfile } from './current-profile';
import type { Desk } from './desk';

/** Where a draft is in its review, with everything that a screen shows of that. */
export function reviewState(
  desk: Desk,
  draft: DraftId,
): Result<ReviewState, { readonly kind: 'not-found' }> {
  const head = desk.log.head(draft);
  const row = desk.drafts.find(draft);
  if (head === null || row === null) return refused({ kind: 'not-found' });
  const { stage, review, milestones, disputed, threads, ticked, version } = head;
  return accepted({
    ...{ stage, review, disputed, threads, ticked, version },
    reason: row.reason,
    faults: stage === 'returned' ? milestones.faults : [],
    author: row.author,
    at: desk.now(),
    content: review.content === null ? '' : contentHash(desk, head),
    names: namesOf(desk, peopleOf(head, row.author)),
    submittedVersion: milestones.submitted,
    approvedVersion: milestones.approved,
    readVersion: desk.reads.version(draft, currentProfile(desk).id),
  });
}

function peopleOf(
  { document, review, disputed, threads }: DraftHead,
  author: ProfileId,
): readonly ProfileId[] {
  const readers = [...review.approvals, ...(review.holder === null ? [] : [review.holder])];
  const speakers = threads.flatMap(({ remarks, resolved }) => [
    ...remarks.flatMap(({ by, mentions }) => [by, ...mentions]),
    ...(resolved === null ? [] : [resolved.by]),
  ]);
  const others = [...readers, ...openSuggestions(document)].map(({ by }) => by);
  return [author, ...others, ...disputed.map(({ who }) => who), ...speakers];
}

function namesOf(desk: Desk, people: readonly ProfileId[]): Readonly<Record<string, string>> {
  const named = [...new Set(people)].map((person) => [person, desk.people.name(person)] as const);
  return Object.fromEntries(named.filter(([, name]) => name !== ''));
}
