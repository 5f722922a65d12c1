import type { Node } from '@tiptap/pm/model';
import { Step } from '@tiptap/pm/transform';
import { articleSchema, parseDocument } from '../article/schema';
import { unreachable } from '../unreachable';
import type { ChecklistItemId } from '../ids';
import { foldComment } from './comments/fold-comment';
import type { Thread } from './comments/thread';
import type { EntryBody, MergeBody, StepJson } from './entry';
import { ownEntries } from './merge/known-entries';
import { noMilestones, plainReview, type Disputed, type Milestones, type Review } from './review';
import type { Stage } from './workflow';

/** A draft at one place of its log: what the fold of the entries up to there gives. */
export interface DraftHead {
  /** Number of entries folded. */
  readonly version: number;
  /** Number of ProseMirror steps folded; `prosemirror-collab` calls this the version. */
  readonly steps: number;
  readonly document: Node;
  readonly stage: Stage;
  readonly review: Review;
  readonly milestones: Milestones;
  /** Decisions taken apart that cannot both hold; empty once somebody decided again. */
  readonly disputed: readonly Disputed[];
  /** Conversations about the story, oldest first. */
  readonly threads: readonly Thread[];
  /** Items of the checklist that somebody confirmed. */
  readonly ticked: readonly ChecklistItemId[];
  /** In the bin, from where it can be taken back. */
  readonly binned: boolean;
}

/**
 * One entry further; `head` is null before the first entry.
 * @throws RangeError when the entry does not fit what it is meant for
 */
export function foldEntry(head: DraftHead | null, body: EntryBody): DraftHead {
  const after = foldUnchecked(head, body);
  // Applying checks structure only; attributes are held against the schema unless it was mere typing.
  if ('steps' in body && !body.steps.every(isTyping)) after.document.check();
  return after;
}

function foldUnchecked(head: DraftHead | null, body: EntryBody): DraftHead {
  if (body.kind === 'created') return firstHead(head, body);
  if (head === null) throw new RangeError('A log begins with its creation');
  const version = head.version + 1;
  switch (body.kind) {
    case 'stage':
      return {
        ...head,
        version,
        ...standingIn(body),
        milestones: milestonesAfter(head, body),
        disputed: [],
      };
    case 'tick':
      return { ...head, version, ticked: tickedAfter(head.ticked, body) };
    case 'comment':
      return { ...withSteps(head, body.steps), version, threads: foldComment(head.threads, body) };
    case 'bin':
      return { ...head, version, binned: body.binned };
    case 'steps':
    case 'restore':
    case 'put-back':
      return { ...withSteps(head, body.steps), version };
    case 'merge':
      return { ...withSteps(head, body.steps), version, ...afterMerge(head, body) };
    default:
      return unreachable(body);
  }
}

/** @throws RangeError when the log does not begin with its creation or an entry does not fit */
export function foldEntries(head: DraftHead | null, bodies: readonly EntryBody[]): DraftHead {
  const folded = bodies.reduce<DraftHead | null>(foldEntry, head);
  if (folded === null) throw new RangeError('A log has at least one entry');
  return folded;
}

/**
 * The same for entries that were held against the schema one by one when they were stored: the
 * document they end with is checked, not each on the way. In a book that is seconds.
 * @throws RangeError as above
 */
export function refoldEntries(head: DraftHead | null, bodies: readonly EntryBody[]): DraftHead {
  const folded = bodies.reduce<DraftHead | null>(foldUnchecked, head);
  if (folded === null) throw new RangeError('A log has at least one entry');
  folded.document.check();
  return folded;
}

function firstHead(head: DraftHead | null, body: EntryBody & { kind: 'created' }): DraftHead {
  if (head !== null) throw new RangeError('A log is created once');
  const document = parseDocument(body.document);
  const nobodyRead = {
    review: plainReview,
    milestones: noMilestones,
    disputed: [],
    threads: [],
    ticked: [],
  };
  return { version: 1, steps: 0, document, stage: 'draft', ...nobodyRead, binned: false };
}

type StageBody = Extract<EntryBody, { readonly kind: 'stage' }>;

function standingIn({ to, review = plainReview }: StageBody): Pick<DraftHead, 'stage' | 'review'> {
  return { stage: to, review };
}

function milestonesAfter(
  { milestones, version }: DraftHead,
  { to, by, faults = [] }: StageBody,
): Milestones {
  if (by === 'submit') return { ...milestones, submitted: version + 1 };
  if (to === 'approved') return { ...milestones, approved: version + 1 };
  return by === 'return' ? { ...milestones, faults } : milestones;
}

/** What was said and confirmed elsewhere counts here, too. */
function afterMerge(
  head: DraftHead,
  { absorbed, stage, reason, review = plainReview, disputed = [] }: MergeBody,
): Pick<DraftHead, 'stage' | 'review' | 'milestones' | 'disputed' | 'threads' | 'ticked'> {
  const theirs = ownEntries(absorbed).map(({ body }) => body);
  const sentBack = theirs.findLast((body) => body.kind === 'stage' && body.by === 'return');
  const isTheirs = stage === 'returned' && sentBack?.kind === 'stage' && sentBack.reason === reason;
  const { faults } = head.milestones;
  const comments = theirs.filter((body) => body.kind === 'comment');
  const ticks = theirs.filter((body) => body.kind === 'tick');
  return {
    stage,
    review,
    milestones: { ...head.milestones, faults: isTheirs ? (sentBack.faults ?? []) : faults },
    disputed,
    threads: comments.reduce(foldComment, head.threads),
    ticked: ticks.reduce(tickedAfter, head.ticked),
  };
}

function tickedAfter(
  ticked: readonly ChecklistItemId[],
  { item, isTicked }: Extract<EntryBody, { kind: 'tick' }>,
): readonly ChecklistItemId[] {
  const others = ticked.filter((one) => one !== item);
  return isTicked ? [...others, item] : others;
}

function withSteps(head: DraftHead, steps: readonly StepJson[]): DraftHead {
  const document = applySteps(head.document, steps);
  return { ...head, steps: head.steps + steps.length, document };
}

function applySteps(document: Node, steps: readonly StepJson[]): Node {
  return steps.reduce((before, json) => {
    const outcome = Step.fromJSON(articleSchema, json).apply(before);
    if (outcome.doc === null) throw new RangeError(outcome.failed ?? 'The step does not fit');
    return outcome.doc;
  }, document);
}

/** A step that puts in or takes out text and nothing else: the one that comes with every key. */
function isTyping(step: StepJson): boolean {
  if (step['stepType'] !== 'replace') return false;
  // A replace step's JSON holds a slice, or none when it only takes out.
  const slice = step['slice'] as
    { readonly content?: readonly { readonly type: string }[] } | undefined;
  return slice === undefined || (slice.content ?? []).every((node) => node.type === 'text');
}
