import type { OpenDesk } from '@shared/ipc/desk-state';
import type { ReviewState } from '@shared/ipc/review-calls';

/** Whether the person at the desk is one who reads stories of others, and this one waits for that. */
export function readsHere(
  { profile, profiles, rules }: Pick<OpenDesk, 'profile' | 'profiles' | 'rules'>,
  { stage, author }: Pick<ReviewState, 'stage' | 'author'>,
): boolean {
  if (stage !== 'submitted' && stage !== 'in-review') return false;
  const role = profiles.find(({ id }) => id === profile)?.role ?? 'journalist';
  return role !== 'journalist' && (author !== profile || rules.selfApproval);
}
