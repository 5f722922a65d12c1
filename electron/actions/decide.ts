import { missingParts } from '@shared/article/missing-parts';
import { readStory, type Story } from '@shared/article/story';
import type { DraftSummary } from '@shared/draft/draft-summary';
import type { EntryBody } from '@shared/draft/entry';
import { foldEntry, type DraftHead } from '@shared/draft/fold-draft';
import { mayDecide } from '@shared/draft/permission';
import type { Decision, Stage } from '@shared/draft/workflow';
import type { DraftId, ProfileId } from '@shared/ids';
import type { DecideRefusal } from '@shared/ipc/calls';
import { accepted, refused, type Result } from '@shared/result';
import { currentProfile } from './current-profile';
import type { Desk } from './desk';
import { documentJson } from './document-json';
import { summarizeDraft } from './summarize-draft';

export interface Request {
  readonly draft: DraftId;
  readonly decision: Decision;
  readonly reason: string;
}

/** A decision that the rule allows, before it is written. */
export interface Allowed {
  readonly head: DraftHead;
  readonly story: Story;
  readonly to: Stage;
  readonly by: ProfileId;
}

/** Reads the draft and asks the rule; writes nothing. */
export function weighDecision(desk: Desk, request: Request): Result<Allowed, DecideRefusal> {
  const head = desk.log.head(request.draft);
  if (head === null || head.binned) return refused({ kind: 'not-found' });
  const { id: by, role } = currentProfile(desk);
  const story = readStory(documentJson(head));
  const { decision, reason } = request;
  const missing = missingParts(story);
  const verdict = mayDecide({ decision, stage: head.stage, role, missing, reason });
  return verdict.ok ? accepted({ head, story, to: verdict.value, by }) : verdict;
}

/** Appends the stage entry. Call it inside a transaction. */
export function writeDecision(desk: Desk, request: Request, { head, to, by }: Allowed): void {
  const { draft, decision, reason } = request;
  const body: EntryBody = { kind: 'stage', to, by: decision, reason: reason.trim() };
  const after = foldEntry(head, body);
  desk.log.append({ draft, before: head.version, bodies: [body], after, by, at: desk.now() });
}

/** Makes a decision outlive a power cut, then tells the windows. */
export async function settleDecision(desk: Desk, draft: DraftId): Promise<DraftSummary> {
  desk.committed(draft, desk.log.head(draft)?.steps ?? 0);
  // When the disk refuses to sync, the barrier says so and goes on trying; the decision stands.
  await desk.flush();
  desk.announce('drafts.changed', { draft });
  return summarizeDraft(desk, draft);
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
    return accepted(await settleDecision(desk, request.draft));
  });
}
