import type { Entry, EntryBody } from '@shared/draft/entry';
import { foldEntries, type DraftHead } from '@shared/draft/fold-draft';
import { planMerge, type MergePlan } from '@shared/draft/merge/plan-merge';
import { stepsOf } from '@shared/draft/merge/tail';
import type { OpenedParcel } from '@shared/draft/parcel';
import type { ClientId, DraftId } from '@shared/ids';
import type { MergeRefusal, ParcelOutcome } from '@shared/ipc/parcel-calls';
import { accepted, refused, type Result } from '@shared/result';
import { unreachable } from '@shared/unreachable';
import { currentProfile } from './current-profile';
import type { Desk } from './desk';
import { learnNames } from './learn-names';
import { notify } from './notify';
import { writeDown, type Act } from './write-down';

/** A copy of a draft that was worked on elsewhere. */
export type DraftCopy = Pick<OpenedParcel, 'manifest' | 'entries' | 'head'>;

export type MergeResult = Result<ParcelOutcome, MergeRefusal>;

/** The steps come from another device: to every window they are somebody else's. */
const nobody = 'merge' as ClientId; // no window: those have names of their own making

const taken: EntryBody = { kind: 'bin', binned: false };

/** Takes in a copy: as a new draft, behind the one here, or by merging what was done apart. */
export function mergeDraft(desk: Desk, copy: DraftCopy): Promise<MergeResult> {
  const { draft } = copy.manifest;
  return desk.takeTurns(draft, async () => {
    const head = desk.log.head(draft);
    const outcome = head === null ? takeNew(desk, copy) : takeKnown(desk, copy, head);
    if (outcome.ok) {
      desk.committed(draft, desk.log.head(draft)?.steps ?? 0);
      await desk.flush();
      desk.announce('drafts.changed', { draft });
    }
    return outcome;
  });
}

function takeNew(desk: Desk, copy: DraftCopy): MergeResult {
  const { draft } = copy.manifest;
  const stored = desk.tryTransact(() => {
    desk.purge.forgive(draft);
    learnNames(desk, copy.manifest);
    desk.log.adopt({ draft, entries: copy.entries, after: copy.head });
    tell(desk, copy, { before: null, after: copy.head });
    writeDown(desk, { act: 'import', draft, version: copy.head.version, to: copy.head.stage });
    takeOut(desk, draft, copy.head);
  });
  return stored.ok ? accepted({ kind: 'new', draft }) : stored;
}

function takeKnown(desk: Desk, copy: DraftCopy, head: DraftHead): MergeResult {
  const { draft } = copy.manifest;
  const plan = planOf(desk.past.entries(draft, head.version), copy.entries);
  switch (plan.kind) {
    case 'unrelated':
    case 'published':
      return refused(plan);
    case 'nothing':
      return takeOutAlone(desk, draft, head);
    case 'append':
      return follow(desk, { copy, head, entries: plan.entries });
    case 'merge':
      return merge(desk, { copy, head, plan });
    default:
      return unreachable(plan);
  }
}

/** What a foreign merge says of its way may not fit: then the copy is not of this draft. */
function planOf(mine: readonly Entry[], theirs: readonly Entry[]): MergePlan {
  try {
    return planMerge(mine, theirs);
  } catch (fault) {
    if (fault instanceof RangeError || isTransformError(fault)) return { kind: 'unrelated' };
    throw fault;
  }
}

function isTransformError(fault: unknown): boolean {
  return fault instanceof Error && fault.name === 'TransformError';
}

interface Following {
  readonly copy: DraftCopy;
  readonly head: DraftHead;
  readonly entries: readonly Entry[];
}

function follow(desk: Desk, { copy, head, entries }: Following): MergeResult {
  const { draft } = copy.manifest;
  const bodies = entries.map(({ body }) => body);
  const after = foldEntries(head, bodies);
  const stored = desk.tryTransact(() => {
    learnNames(desk, copy.manifest);
    desk.log.adopt({ draft, entries, after });
    tell(desk, copy, { before: head, after });
    writeDown(desk, { act: 'import', draft, ...moved(head, after) });
    takeOut(desk, draft, after);
  });
  if (!stored.ok) return stored;
  announceSteps(desk, { draft, head, bodies });
  return accepted({ kind: 'continued', draft });
}

interface Merging {
  readonly copy: DraftCopy;
  readonly head: DraftHead;
  readonly plan: Extract<MergePlan, { kind: 'merge' }>;
}

function merge(desk: Desk, { copy, head, plan }: Merging): MergeResult {
  const { draft } = copy.manifest;
  const { body, handled } = plan;
  const bodies = [body, ...handled];
  const after = foldEntries(head, bodies);
  const by = currentProfile(desk).id;
  const stored = desk.tryTransact(() => {
    learnNames(desk, copy.manifest);
    desk.log.append({ draft, before: head.version, bodies, after, by, at: desk.now() });
    tell(desk, copy, { before: head, after });
    writeDown(desk, { act: 'merge', draft, ...moved(head, after) });
    takeOut(desk, draft, after);
  });
  if (!stored.ok) return stored;
  announceSteps(desk, { draft, head, bodies });
  return accepted({ kind: 'merged', draft, unplaced: body.unplaced.length });
}

/** What a copy brought was done by whoever decided in it last, or wrote. */
function tell(
  desk: Desk,
  { manifest: { draft }, entries }: DraftCopy,
  heads: { readonly before: DraftHead | null; readonly after: DraftHead },
): void {
  const decision = entries.findLast(({ body }) => body.kind === 'stage');
  const actor = (decision ?? entries.at(-1))?.author;
  if (actor !== undefined) notify(desk, { draft, ...heads, by: 'merge', actor });
}

function moved(head: DraftHead, after: DraftHead): Omit<Act, 'act'> {
  return { version: after.version, from: head.stage, to: after.stage };
}

function takeOutAlone(desk: Desk, draft: DraftId, head: DraftHead): MergeResult {
  const stored = desk.tryTransact(() => takeOut(desk, draft, head));
  return stored.ok ? accepted({ kind: 'nothing', draft }) : stored;
}

/** Who opens a parcel wants to see the story, even if it was in the bin here or there. */
function takeOut(desk: Desk, draft: DraftId, head: DraftHead): void {
  if (!head.binned) return;
  const after = foldEntries(head, [taken]);
  const by = currentProfile(desk).id;
  desk.log.append({ draft, before: head.version, bodies: [taken], after, by, at: desk.now() });
}

interface Stepped {
  readonly draft: DraftId;
  readonly head: DraftHead;
  readonly bodies: readonly EntryBody[];
}

function announceSteps(desk: Desk, { draft, head, bodies }: Stepped): void {
  const steps = bodies.flatMap(stepsOf);
  if (steps.length === 0) return;
  const clients = steps.map(() => nobody);
  desk.announce('draft.stepped', { draft, after: head.steps, steps, clients });
}
