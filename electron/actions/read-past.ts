import type { StoryComparison } from '@shared/draft/compare/story-comparison';
import type { WrittenBlock } from '@shared/draft/history/attribution';
import type { DraftId } from '@shared/ids';
import type { NotFound, PastDraft } from '@shared/ipc/calls';
import { accepted, refused, type Result } from '@shared/result';
import type { Desk } from './desk';
import { documentJson } from './document-json';
import type { Study } from './study';

export interface PastPlace {
  readonly draft: DraftId;
  readonly version: number;
}

/** The draft as it was right after an entry of its log. */
export function readPast(desk: Desk, { draft, version }: PastPlace): Result<PastDraft, NotFound> {
  const head = desk.past.at(draft, version);
  if (head === null) return refused({ kind: 'not-found' });
  return accepted({ version, stage: head.stage, document: documentJson(head) });
}

/** Who wrote each word of the draft as it was then. */
export async function attributePast(
  { desk, study }: { readonly desk: Desk; readonly study: Study },
  { draft, version }: PastPlace,
): Promise<Result<readonly WrittenBlock[], NotFound>> {
  const entries = desk.past.entries(draft, version);
  if (entries.at(-1)?.version !== version) return refused({ kind: 'not-found' });
  return accepted(await study.attribute(entries));
}

export interface TwoPlaces {
  readonly draft: DraftId;
  readonly before: number;
  readonly after: number;
}

/** Everything that differs between two places of one log. */
export async function comparePast(
  { desk, study }: { readonly desk: Desk; readonly study: Study },
  { draft, before, after }: TwoPlaces,
): Promise<Result<StoryComparison, NotFound>> {
  const [one, other] = [desk.past.at(draft, before), desk.past.at(draft, after)];
  if (one === null || other === null) return refused({ kind: 'not-found' });
  return accepted(await study.compare(documentJson(one), documentJson(other)));
}
