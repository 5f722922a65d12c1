import type { Entry } from '../entry';
import type { MergeBase } from './find-base';

/** Two logs of one draft, and where they parted. */
export interface Copies {
  readonly mine: readonly Entry[];
  readonly theirs: readonly Entry[];
  readonly base: MergeBase;
}

/** Something of each of two copies. */
export interface Sides<Value> {
  readonly mine: Value;
  readonly theirs: Value;
}
