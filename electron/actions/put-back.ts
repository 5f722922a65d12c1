import type { EntryBody, StepJson } from '@shared/draft/entry';
import type { DraftHead } from '@shared/draft/fold-draft';
import { openWords, type OpenWords } from '@shared/draft/merge/open-words';
import { placeWords } from '@shared/draft/merge/place-words';
import { isEditable } from '@shared/draft/workflow';
import type { ClientId, DraftId } from '@shared/ids';
import type { PutBackRefusal, WaitingWords } from '@shared/ipc/parcel-calls';
import { accepted, refused, type Result } from '@shared/result';
import type { Desk } from './desk';
import { enterEdit } from './enter-edit';

/** Words that a merge could not place: which merge, and which of its words. */
export interface Handling {
  readonly draft: DraftId;
  readonly merge: number;
  readonly index: number;
}

type Handled = Result<null, PutBackRefusal>;

/** The steps come from the log itself: to every window they are somebody else's. */
const nobody = 'put-back' as ClientId; // no window: those have names of their own making

/** What merges could not place and nobody has dealt with; empty for a draft that is not there. */
export function listOpenWords(desk: Desk, draft: DraftId): readonly WaitingWords[] {
  return openWords(desk.past.entries(draft, Number.MAX_SAFE_INTEGER)).map(
    ({ at: _at, side: _side, ...words }) => ({
      ...words,
      writerName: desk.people.name(words.writer),
    }),
  );
}

/** Puts the words where they stood, or as near as can be. */
export function putBack(desk: Desk, handling: Handling): Promise<Handled> {
  return desk.takeTurns(handling.draft, () =>
    handle(
      desk,
      handling,
      ({ document }, words) => placeWords(document, words).map((step) => step.toJSON() as StepJson), // ProseMirror types it as any
    ),
  );
}

/** Lets the words go; the log keeps them. */
export function dismissWords(desk: Desk, handling: Handling): Promise<Handled> {
  return desk.takeTurns(handling.draft, () => handle(desk, handling, () => []));
}

type Place = (head: DraftHead, words: OpenWords) => readonly StepJson[];

function handle(desk: Desk, handling: Handling, place: Place): Handled {
  const { draft, merge, index } = handling;
  const head = desk.log.head(draft);
  if (head === null) return refused({ kind: 'not-found' });
  const words = openWords(desk.past.entries(draft, head.version)).find(
    (one) => one.merge === merge && one.index === index,
  );
  if (words === undefined) return refused({ kind: 'not-found' });
  const steps = place(head, words);
  if (steps.length > 0 && !isEditable(head.stage)) return refused({ kind: 'read-only' });
  const body: EntryBody = { kind: 'put-back', merge, index, steps };
  const entered = enterEdit(desk, { draft, head, body, steps, client: nobody });
  return entered.ok ? accepted(null) : entered;
}
