import type { CategoryId, DraftId, ProfileId } from '../ids';
import type { Stage } from './workflow';

/** A draft as lists show it: a cached reading of its log's head. */
export interface DraftSummary {
  readonly draft: DraftId;
  readonly stage: Stage;
  readonly headline: string;
  readonly category: CategoryId | null;
  readonly author: ProfileId;
  readonly authorName: string;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
  readonly words: number;
  /** Why it was sent back; empty in every other stage. */
  readonly reason: string;
  /** Words that merges could not place and that wait for somebody. */
  readonly unplaced: number;
}
