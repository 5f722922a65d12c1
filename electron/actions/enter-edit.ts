import type { EntryBody, StepJson } from '@shared/draft/entry';
import { foldEntries, foldEntry, type DraftHead } from '@shared/draft/fold-draft';
import { standingAfterEdit } from '@shared/draft/review';
import type { ClientId, DraftId } from '@shared/ids';
import { accepted, type Result } from '@shared/result';
import type { NotStored } from '../store/transaction';
import { contentHash } from './content-hash';
import { currentProfile } from './current-profile';
import type { Desk } from './desk';
import { notify } from './notify';
import { writeDown, writeDownVoid } from './write-down';

/**
 * An edit of the text also takes approvals back, in the same transaction; what only the desk sees,
 * such as the mark of a comment, is no edit of it.
 * @throws RangeError when the edit does not fit
 */
export function bodiesOfEdit(
  desk: Pick<Desk, 'digest'>,
  head: DraftHead,
  edit: EntryBody,
): readonly EntryBody[] {
  const standing = standingAfterEdit(head);
  if (standing === head) return [edit];
  const after = foldEntry(head, edit);
  if (contentHash(desk, after) === head.review.content) return [edit];
  const { stage: to, review } = standing;
  return [edit, { kind: 'stage', to, by: 'edit', reason: '', review }];
}

/** An entry that main itself makes. Without steps it leaves the text, and any approval, alone. */
export interface OwnEdit {
  readonly draft: DraftId;
  readonly head: DraftHead;
  readonly body: EntryBody;
  readonly steps: readonly StepJson[];
  /** Who the windows take the steps to be from: no window has this name. */
  readonly client: ClientId;
}

/** Enters the edit into the log and tells every window. */
export function enterEdit(desk: Desk, edit: OwnEdit): Result<DraftHead, NotStored> {
  const { draft, head, body, steps, client } = edit;
  const bodies = steps.length > 0 ? bodiesOfEdit(desk, head, body) : [body];
  const after = foldEntries(head, bodies);
  const by = currentProfile(desk).id;
  const stored = desk.tryTransact(() => {
    desk.log.append({ draft, before: head.version, bodies, after, by, at: desk.now() });
    notify(desk, { draft, before: head, after, by: 'edit', actor: by });
    if (body.kind === 'restore') writeDown(desk, { act: 'restore', draft, version: after.version });
    if (bodies.length > 1) writeDownVoid(desk, { draft, head, after });
  });
  if (!stored.ok) return stored;
  const clients = steps.map(() => client);
  if (steps.length > 0)
    desk.announce('draft.stepped', { draft, after: head.steps, steps, clients });
  desk.committed(draft, after.steps);
  desk.announce('drafts.changed', { draft });
  return accepted(after);
}
