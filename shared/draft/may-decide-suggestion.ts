import type { Verdict } from '../article/edits/decide-suggestions';
import type { ProfileId } from '../ids';
import type { Profile } from '../newsroom/newsroom';

interface Asked {
  readonly who: Pick<Profile, 'id' | 'role'>;
  /** Who wrote the story. */
  readonly author: ProfileId;
  /** Whose suggestion it is. */
  readonly by: ProfileId;
  readonly verdict: Verdict;
}

/** Editors and the story's author decide; whoever else suggested something may take it back. */
export function mayDecideSuggestion({ who, author, by, verdict }: Asked): boolean {
  if (who.role !== 'journalist' || who.id === author) return true;
  return who.id === by && verdict === 'reject';
}
