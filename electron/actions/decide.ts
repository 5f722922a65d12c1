import { missingParts } from '@shared/article/missing-parts';
import { readStory, type Story } from '@shared/article/story';
import type { DraftSummary } from '@shared/draft/draft-summary';
import type { EntryBody } from '@shared/draft/entry';
import { foldEntries, type DraftHead } from '@shared/draft/fold-draft';
import { openMatters } from '@shared/draft/open-matters';
import { mayDecide } from '@shared/draft/permission';
import type { Standing } from '@shared/draft/review';
import { workflow, type Decision, type ReturnReason } from '@shared/draft/workflow';
import type { ClientId, DraftId, ProfileId } from '@shared/ids';
import type { DecideRefusal } from '@shared/ipc/calls';
import { deskOf } from '@shared/newsroom/desk-of';
import { accepted, refused, type Result } from '@shared/result';
import { contentHash } from './content-hash';
import { currentProfile } from './current-profile';
import type { Desk } from './desk';
import { documentJson } from './document-json';
import { notify } from './notify';
import { stepsBack } from './restore-draft';
import { summarizeDraft } from './summarize-draft';
import { writeDown } from './write-down';

/** The steps come from the log itself: to every window they are somebody else's. */
const nobody = 'decide' as ClientId; // no window: those have names of their own making

export interface Request {
  readonly draft: DraftId;
  readonly decision: Decision;
  /** Why; empty where nobody asks for it. */
  readonly reason?: string;
  /** What is wrong, for a return. */
  readonly faults?: readonly ReturnReason[];
  /** For scheduling: milliseconds since 1970. */
  readonly time?: number | null;
}

/** A decision that the rule allows, before it is written. */
export interface Allowed {
  readonly head: DraftHead;
  readonly story: Story;
  readonly to: Standing;
  readonly by: ProfileId;
}

/** Reads the draft and asks the rule; writes nothing. */
export function weighDecision(desk: Desk, request: Request): Result<Allowed, DecideRefusal> {
  const head = desk.log.head(request.draft);
  const row = desk.drafts.find(request.draft);
  if (head === null || row === null || head.binned) return refused({ kind: 'not-found' });
  const who = currentProfile(desk);
  const story = readStory(documentJson(head));
  const rules = desk.rules.read();
  const verdict = mayDecide({
    decision: request.decision,
    standing: head,
    who,
    author: row.author,
    version: head.version,
    desk: deskOf(rules, desk.lists.read().categories, story),
    rules,
    missing: missingParts(story),
    open: openMatters(head, { gate: workflow[request.decision].gate, rules }),
    reason: request.reason ?? '',
    content: contentHash(desk, head),
    at: desk.now(),
    time: request.time ?? null,
  });
  return verdict.ok ? accepted({ head, story, to: verdict.value, by: who.id }) : verdict;
}

/** Appends the stage entry. Call it inside a transaction. */
export function writeDecision(desk: Desk, request: Request, { head, to, by }: Allowed): void {
  const { draft, decision, reason = '', faults = [] } = request;
  const decided = {
    kind: 'stage' as const,
    to: to.stage,
    by: decision,
    reason: reason.trim(),
    ...(faults.length > 0 && { faults }),
    review: to.review,
  };
  const bodies = [...(decision === 'drop' ? wayBack(desk, draft, head) : []), decided];
  const after = foldEntries(head, bodies);
  desk.log.append({ draft, before: head.version, bodies, after, by, at: desk.now() });
  notify(desk, { draft, before: head, after, by: decision, actor: by });
  writeDown(desk, {
    ...{ act: decision, draft, version: after.version, from: head.stage, to: after.stage },
    ...{ content: contentHash(desk, after), reason: decided.reason },
  });
}

/** A change that is dropped leaves the text that readers have. */
function wayBack(desk: Desk, draft: DraftId, head: DraftHead): readonly EntryBody[] {
  const version = head.review.live?.version;
  const former = version === undefined ? null : desk.past.at(draft, { version });
  if (version === undefined || former === null) return [];
  const steps = stepsBack(head, former, null);
  return steps.length === 0 ? [] : [{ kind: 'restore', version, passage: null, steps }];
}

/** Makes a decision outlive a power cut, then tells the windows. */
export async function settleDecision(desk: Desk, draft: DraftId): Promise<DraftSummary> {
  desk.committed(draft, desk.log.head(draft)?.steps ?? 0);
  // When the disk refuses to sync, the barrier says so and goes on trying; the decision stands.
  await desk.flush();
  desk.announce('drafts.changed', { draft });
  return summarizeDraft(desk, draft);
}

/** A dropped change led the text back: the windows follow. */
function announceSteps(desk: Desk, draft: DraftId, before: DraftHead): void {
  const after = desk.log.head(draft);
  if (after === null || after.steps === before.steps) return;
  const steps = desk.past
    .entries(draft, after.version)
    .slice(before.version)
    .flatMap(({ body }) => ('steps' in body ? body.steps : []));
  const clients = steps.map(() => nobody);
  desk.announce('draft.stepped', { draft, after: before.steps, steps, clients });
}

/** Reads, decides, writes in one transaction and announces. */
export async function decide(
  desk: Desk,
  request: Request,
): Promise<Result<DraftSummary, DecideRefusal>> {
  return desk.takeTurns(request.draft, async () => {
    const allowed = weighDecision(desk, request);
    if (!allowed.ok) return allowed;
    desk.transact(() => writeDecision(desk, request, allowed.value));
    announceSteps(desk, request.draft, allowed.value.head);
    return accepted(await settleDecision(desk, request.draft));
  });
}
