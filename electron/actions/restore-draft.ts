import type { EntryBody, StepJson } from '@shared/draft/entry';
import type { DraftHead } from '@shared/draft/fold-draft';
import type { Moment } from '@shared/draft/history/moment';
import { restorePassage, type Passage } from '@shared/draft/history/restore-passage';
import { restoreSteps } from '@shared/draft/history/restore-steps';
import { isEditable } from '@shared/draft/workflow';
import type { ClientId, DraftId } from '@shared/ids';
import type { RestoreRefusal } from '@shared/ipc/calls';
import { accepted, refused, type Result } from '@shared/result';
import type { Desk } from './desk';
import { enterEdit } from './enter-edit';

export interface Restoring {
  readonly draft: DraftId;
  /** What to go back to. */
  readonly moment: Moment;
  /** Blocks of its body; null for the whole story. */
  readonly passage: Passage | null;
}

/** The steps come from the log itself: to every window they are somebody else's. */
const nobody = 'restore' as ClientId; // no window: those have names of their own making

/** Leads a draft back to what it was by a new entry; everything in between stays in the log. */
export async function restoreDraft(
  desk: Desk,
  restoring: Restoring,
): Promise<Result<{ readonly version: number }, RestoreRefusal>> {
  return desk.takeTurns(restoring.draft, () => restore(desk, restoring));
}

function restore(
  desk: Desk,
  restoring: Restoring,
): Result<{ readonly version: number }, RestoreRefusal> {
  const { draft, moment, passage } = restoring;
  const head = desk.log.head(draft);
  const former = desk.past.at(draft, moment);
  if (head === null || former === null) return refused({ kind: 'not-found' });
  if (!isEditable(head.stage)) return refused({ kind: 'read-only' });
  const steps = stepsBack(head, former, passage);
  if (steps.length === 0) return refused({ kind: 'no-difference' });
  const body: EntryBody = { kind: 'restore', ...moment, passage, steps };
  const entered = enterEdit(desk, { draft, head, body, steps, client: nobody });
  return entered.ok ? accepted({ version: entered.value.version }) : entered;
}

/** Steps that lead from a draft to what it was, in whole or in part. */
export function stepsBack(
  { document }: DraftHead,
  former: DraftHead,
  passage: Passage | null,
): readonly StepJson[] {
  const steps =
    passage === null
      ? restoreSteps(document, former.document)
      : restorePassage(document, former.document, passage);
  return steps.map((step) => step.toJSON() as StepJson); // ProseMirror types it as any
}
