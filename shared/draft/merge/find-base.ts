import type { Entry, StepJson } from '../entry';

/** Steps that lead from the base's document to that of the copy whose merge it is. */
export interface Lead {
  readonly of: 'mine' | 'theirs';
  readonly steps: readonly StepJson[];
  /** Hash of the merge entry. */
  readonly hash: string;
}

/** Where two copies of a draft were last one: everything after it was made apart. */
export interface MergeBase {
  readonly mine: number;
  readonly theirs: number;
  /** Null when both had the same document; otherwise one of them had merged the other in there. */
  readonly lead: Lead | null;
}

/** The latest common place of two copies; null when they are not copies of one draft. */
export function findBase(mine: readonly Entry[], theirs: readonly Entry[]): MergeBase | null {
  const prefix = sharedPrefix(mine, theirs);
  if (prefix === 0) return null;
  const candidates: readonly MergeBase[] = [
    { mine: prefix, theirs: prefix, lead: null },
    ...mergesOf(theirs, mine).map(({ place, other, steps, hash }) => ({
      mine: other,
      theirs: place,
      lead: { of: 'theirs' as const, steps, hash },
    })),
    ...mergesOf(mine, theirs).map(({ place, other, steps, hash }) => ({
      mine: place,
      theirs: other,
      lead: { of: 'mine' as const, steps, hash },
    })),
  ];
  return candidates.reduce(later);
}

/** Number of entries that two logs begin with; equal hashes vouch for everything before them. */
export function sharedPrefix(mine: readonly Entry[], theirs: readonly Entry[]): number {
  const parting = mine.findIndex(({ hash }, index) => hash !== theirs[index]?.hash);
  return parting === -1 ? mine.length : parting;
}

interface MergeOf {
  readonly place: number;
  /** Version in the other log that was the head when it was merged in. */
  readonly other: number;
  readonly steps: readonly StepJson[];
  readonly hash: string;
}

/** The merges in one log whose other side was the other log. */
function mergesOf(log: readonly Entry[], other: readonly Entry[]): readonly MergeOf[] {
  const versions = new Map(other.map(({ hash, version }) => [hash, version]));
  return log.flatMap(({ body, version, hash }) => {
    const merged = body.kind === 'merge' ? versions.get(body.other.hash) : undefined;
    if (body.kind !== 'merge' || merged === undefined) return [];
    return [{ place: version, other: merged, steps: body.otherSteps, hash }];
  });
}

/** Both copies must choose the same one, whoever asks. */
function later(one: MergeBase, other: MergeBase): MergeBase {
  const difference = one.mine + one.theirs - other.mine - other.theirs;
  if (difference !== 0) return difference > 0 ? one : other;
  return (one.lead?.hash ?? '') <= (other.lead?.hash ?? '') ? one : other;
}
