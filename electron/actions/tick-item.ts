import type { EntryBody } from '@shared/draft/entry';
import { foldEntry } from '@shared/draft/fold-draft';
import type { ChecklistItemId, DraftId } from '@shared/ids';
import type { NotFound } from '@shared/ipc/calls';
import { accepted, refused, type Result } from '@shared/result';
import { currentProfile } from './current-profile';
import type { Desk } from './desk';

export interface Tick {
  readonly draft: DraftId;
  readonly item: ChecklistItemId;
  readonly isTicked: boolean;
}

/** Somebody confirms an item of the checklist, or takes that back. */
export function tickItem(desk: Desk, tick: Tick): Promise<Result<null, NotFound>> {
  const { draft, item, isTicked } = tick;
  return desk.takeTurns(draft, () => {
    const head = desk.log.head(draft);
    if (head === null) return refused({ kind: 'not-found' });
    const body: EntryBody = { kind: 'tick', item, isTicked };
    const after = foldEntry(head, body);
    const by = currentProfile(desk).id;
    desk.transact(() =>
      desk.log.append({ draft, before: head.version, bodies: [body], after, by, at: desk.now() }),
    );
    desk.committed(draft, after.steps);
    desk.announce('drafts.changed', { draft });
    return accepted(null);
  });
}
