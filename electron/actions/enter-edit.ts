import type { EntryBody, StepJson } from '@shared/draft/entry';
import { foldEntries, type DraftHead } from '@shared/draft/fold-draft';
import { stageAfterEdit, type Stage } from '@shared/draft/workflow';
import type { ClientId, DraftId } from '@shared/ids';
import { accepted, type Result } from '@shared/result';
import type { NotStored } from '../store/transaction';
import { currentProfile } from './current-profile';
import type { Desk } from './desk';

/** An edit of the text also takes an approval back, in the same transaction. */
export function bodiesOfEdit(stage: Stage, edit: EntryBody): readonly EntryBody[] {
  const to = stageAfterEdit(stage);
  return to === stage ? [edit] : [edit, { kind: 'stage', to, by: 'edit', reason: '' }];
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
  const bodies = steps.length > 0 ? bodiesOfEdit(head.stage, body) : [body];
  const after = foldEntries(head, bodies);
  const by = currentProfile(desk).id;
  const stored = desk.tryTransact(() =>
    desk.log.append({ draft, before: head.version, bodies, after, by, at: desk.now() }),
  );
  if (!stored.ok) return stored;
  const clients = steps.map(() => client);
  if (steps.length > 0)
    desk.announce('draft.stepped', { draft, after: head.steps, steps, clients });
  desk.committed(draft, after.steps);
  desk.announce('drafts.changed', { draft });
  return accepted(after);
}
