import type { DraftHead } from '@shared/draft/fold-draft';
import type { DraftId } from '@shared/ids';
import type { AuditFacts } from '@shared/newsroom/audit';
import { currentProfile } from './current-profile';
import type { Desk } from './desk';

/** What was done; who did it and when is known. */
export type Act = Pick<AuditFacts, 'act'> &
  Partial<Pick<AuditFacts, 'draft' | 'version' | 'content' | 'from' | 'to' | 'reason'>>;

/** Enters an act into the newsroom's record. Call it inside the transaction that does it. */
export function writeDown(desk: Desk, act: Act): void {
  const { id: actor, name, role } = currentProfile(desk);
  const device = desk.device.id;
  const nothing = { draft: null, version: null, content: '', from: null, to: null, reason: '' };
  desk.audit.append({ ...nothing, ...act, at: desk.now(), actor, name, role, device });
}

interface Voided {
  readonly draft: DraftId;
  readonly head: DraftHead;
  readonly after: DraftHead;
}

/** An edit took approvals back. */
export function writeDownVoid(desk: Desk, { draft, head, after }: Voided): void {
  const content = head.review.content ?? '';
  const { version, stage: to } = after;
  writeDown(desk, { act: 'void', draft, version, content, from: head.stage, to });
}
