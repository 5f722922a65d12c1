import type { EntryBody, StepJson } from '@shared/draft/entry';
import { foldEntry, type DraftHead } from '@shared/draft/fold-draft';
import { restoreSteps } from '@shared/draft/history/restore-steps';
import type { DraftId, ProfileId } from '@shared/ids';
import type { DraftLog } from '../draft-log';
import type { Chain } from './chains';

/** What is left of one draft's log, in order and without a gap, and what is known of its newest words. */
export interface LeftOver {
  readonly draft: DraftId;
  readonly chain: Chain;
  /** A snapshot that saves folding the chain from its beginning. */
  readonly base: DraftHead | null;
  /** A snapshot of a version that the chain does not reach. */
  readonly ahead: DraftHead | null;
}

/** Under whose name the words of a snapshot are entered when their entries are gone. */
export interface Rescuer {
  readonly log: DraftLog;
  readonly by: ProfileId;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Writes the log of a draft again. @returns false when there was nothing to write */
export function keepLog({ log, by, at }: Rescuer, left: LeftOver): boolean {
  const { draft, chain, base, ahead } = left;
  const head = foldAsFar(base, chain) ?? foldAsFar(null, chain);
  if (head !== null) log.adopt({ draft, entries: chain.slice(0, head.version), after: head });
  if (ahead === null) return head !== null;
  const bodies = head === null ? beginning(ahead) : leading(head, ahead);
  const after = foldBodies(head, bodies);
  if (after === null) return false;
  if (bodies.length > 0) log.append({ draft, before: head?.version ?? 0, bodies, after, by, at });
  return true;
}

function foldBodies(head: DraftHead | null, bodies: readonly EntryBody[]): DraftHead | null {
  return bodies.reduce<DraftHead | null>(foldEntry, head);
}

/** An entry that does not fit ends the log there. */
function foldAsFar(base: DraftHead | null, chain: Chain): DraftHead | null {
  let head = base;
  try {
    for (const { body } of chain.slice(base?.version ?? 0)) head = foldEntry(head, body);
  } catch (fault) {
    // What folded before it is the draft.
    if (!(fault instanceof RangeError)) throw fault;
  }
  return head;
}

function beginning({ document, stage, review }: DraftHead): readonly EntryBody[] {
  const created = { kind: 'created', document: document.toJSON() as StepJson } as const; // ProseMirror types it as any
  return stage === 'draft'
    ? [created]
    : [created, { kind: 'stage', to: stage, by: 'edit', reason: '', review }];
}

function leading(head: DraftHead, ahead: DraftHead): readonly EntryBody[] {
  const steps = restoreSteps(head.document, ahead.document).map(
    (step) => step.toJSON() as StepJson, // as above
  );
  const bodies: EntryBody[] = [];
  if (steps.length > 0) bodies.push({ kind: 'steps', steps });
  if (head.stage !== ahead.stage)
    bodies.push({ kind: 'stage', to: ahead.stage, by: 'edit', reason: '', review: ahead.review });
  if (head.binned !== ahead.binned) bodies.push({ kind: 'bin', binned: ahead.binned });
  return bodies;
}
