import type { StoryComparison } from '@shared/draft/compare/story-comparison';
import type { WrittenBlock } from '@shared/draft/history/attribution';
import type { Moment } from '@shared/draft/history/moment';
import type { DraftId } from '@shared/ids';
import type { NotFound, PastDraft } from '@shared/ipc/calls';
import { accepted, refused, type Result } from '@shared/result';
import type { Desk } from './desk';
import { documentJson } from './document-json';
import type { Study } from './study';

export interface PastPlace {
  readonly draft: DraftId;
  readonly moment: Moment;
}

/** The draft as it was at a moment of its history. */
export function readPast(desk: Desk, { draft, moment }: PastPlace): Result<PastDraft, NotFound> {
  const head = desk.past.at(draft, moment);
  if (head === null) return refused({ kind: 'not-found' });
  return accepted({ moment, stage: head.stage, document: documentJson(head) });
}

/** Who wrote each word of the draft as it was then. */
export async function attributePast(
  { desk, study }: { readonly desk: Desk; readonly study: Study },
  { draft, moment }: PastPlace,
): Promise<Result<readonly WrittenBlock[], NotFound>> {
  const entries = desk.past.logAt(draft, moment);
  if (entries.length === 0) return refused({ kind: 'not-found' });
  return accepted(await study.attribute(entries));
}

export interface TwoPlaces {
  readonly draft: DraftId;
  readonly before: Moment;
  readonly after: Moment;
}

/** Everything that differs between two moments of one draft. */
export async function comparePast(
  { desk, study }: { readonly desk: Desk; readonly study: Study },
  { draft, before, after }: TwoPlaces,
): Promise<Result<StoryComparison, NotFound>> {
  const [one, other] = [desk.past.at(draft, before), desk.past.at(draft, after)];
  if (one === null || other === null) return refused({ kind: 'not-found' });
  return accepted(await study.compare(documentJson(one), documentJson(other)));
}
