import { ulid } from 'ulid';
import type { DraftId } from '@shared/ids';
import type { Database } from '../statement';
import { transaction } from '../transaction';
import { chainsOf, type Chain } from './chains';
import type { FoundLogs } from './found-logs';
import { keepLog, type Rescuer } from './keep-log';

/** What became of the drafts; one that is not counted as shortened is whole. */
export interface Rebuilt {
  /** Those that are there again. */
  readonly drafts: number;
  /** Of these, those of which the newest words were readable nowhere. */
  readonly shortened: number;
  /** Those of which nothing was readable anywhere. */
  readonly lost: number;
  /** Drafts that went two ways in two files: both are there, the second as a draft of its own. */
  readonly copies: number;
}

type Outcome = 'whole' | 'shortened' | 'missing';

const anyVersion = Number.MAX_SAFE_INTEGER;

/** Whether something of a draft is known to exist that was not found yet. */
export function hasShortLogs(found: FoundLogs): boolean {
  const isShort = (draft: DraftId) =>
    (chainsOf(found.entries(draft))[0]?.length ?? 0) < found.newest(draft);
  return found.drafts().some(isShort);
}

export function rebuildLogs(database: Database, found: FoundLogs, rescuer: Rescuer): Rebuilt {
  const outcomes = new Map<DraftId, Outcome>();
  let copies = 0;
  for (const draft of found.drafts())
    transaction(database, () => {
      const [chain = [], ...others] = chainsOf(found.entries(draft));
      outcomes.set(draft, keepDraft(rescuer, found, { draft, chain }));
      for (const other of others) if (keepCopy(rescuer, other)) copies += 1;
    });
  const having = (wanted: Outcome) =>
    [...outcomes].filter(([, outcome]) => outcome === wanted).map(([draft]) => draft);
  const missing = having('missing');
  const kept = outcomes.size - missing.length;
  const known = [...having('whole'), ...having('shortened')];
  return {
    drafts: kept + copies,
    shortened: having('shortened').length,
    lost: missing.filter((draft) => !known.some((one) => isMisread(draft, one))).length,
    copies,
  };
}

function keepDraft(
  rescuer: Rescuer,
  found: FoundLogs,
  { draft, chain }: { readonly draft: DraftId; readonly chain: Chain },
): Outcome {
  const newest = found.snapshot(draft, anyVersion);
  const ahead = newest !== null && newest.version > chain.length ? newest : null;
  const base = found.snapshot(draft, chain.length);
  if (!keepLog(rescuer, { draft, chain, base, ahead })) return 'missing';
  return (ahead?.version ?? chain.length) < found.newest(draft) ? 'shortened' : 'whole';
}

function keepCopy(rescuer: Rescuer, other: Chain): boolean {
  const draft = ulid() as DraftId; // a new draft's identity, made here
  const chain = other.map((entry) => ({ ...entry, draft }));
  return keepLog(rescuer, { draft, chain, base: null, ahead: null });
}

/** A name of a draft that differs in one letter from another's is that one's, read from damage. */
function isMisread(draft: DraftId, known: DraftId): boolean {
  return Array.from(draft).filter((letter, place) => letter !== known[place]).length === 1;
}
