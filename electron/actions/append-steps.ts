import type { EntryBody, StepJson } from '@shared/draft/entry';
import { foldEntries, type DraftHead } from '@shared/draft/fold-draft';
import { isEditable } from '@shared/draft/workflow';
import type { ClientId, DraftId } from '@shared/ids';
import type { AppendRefusal } from '@shared/ipc/calls';
import { accepted, refused, type Result } from '@shared/result';
import { currentProfile } from './current-profile';
import type { Desk } from './desk';
import { bodiesOfEdit } from './enter-edit';
import { notify } from './notify';
import { writeDownVoid } from './write-down';

export interface Typing {
  readonly draft: DraftId;
  /** Steps that the window had when it made these. */
  readonly after: number;
  readonly steps: readonly StepJson[];
  readonly client: ClientId;
}

/** Takes what a window typed into the draft's log, or says why not. */
export async function appendSteps(
  desk: Desk,
  typing: Typing,
): Promise<Result<null, AppendRefusal>> {
  // A draft that is being published waits, so that the page and the log agree.
  return desk.takeTurns(typing.draft, () => append(desk, typing));
}

function append(desk: Desk, typing: Typing): Result<null, AppendRefusal> {
  const head = desk.log.head(typing.draft);
  if (head === null) return refused({ kind: 'not-found' });
  if (!isEditable(head.stage)) return refused({ kind: 'read-only' });
  if (typing.after !== head.steps) return refused({ kind: 'behind', steps: head.steps });
  const change = foldForeign(desk, head, { kind: 'steps', steps: typing.steps });
  return change === null ? refused({ kind: 'invalid' }) : store(desk, typing, change);
}

/** Null when the steps do not fit. They come from outside: any throw means that they do not. */
function foldForeign(desk: Desk, head: DraftHead, edit: EntryBody): Change | null {
  try {
    const bodies = bodiesOfEdit(desk, head, edit);
    return { head, bodies, after: foldEntries(head, bodies) };
  } catch {
    return null;
  }
}

interface Change {
  readonly head: DraftHead;
  readonly bodies: readonly EntryBody[];
  readonly after: DraftHead;
}

function store(
  desk: Desk,
  { draft, steps, client }: Typing,
  { head, bodies, after }: Change,
): Result<null, AppendRefusal> {
  const by = currentProfile(desk).id;
  const stored = desk.tryTransact(() => {
    desk.log.append({ draft, before: head.version, bodies, after, by, at: desk.now() });
    // Typing concerns nobody until it voids an approval.
    if (bodies.length === 1) return;
    notify(desk, { draft, before: head, after, by: 'edit', actor: by });
    writeDownVoid(desk, { draft, head, after });
  });
  if (!stored.ok) return stored;
  const clients = steps.map(() => client);
  desk.announce('draft.stepped', { draft, after: head.steps, steps, clients });
  desk.committed(draft, after.steps);
  if (after.stage !== head.stage) desk.announce('drafts.changed', { draft });
  return accepted(null);
}
