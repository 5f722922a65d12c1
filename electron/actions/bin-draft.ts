import type { EntryBody } from '@shared/draft/entry';
import { foldEntry } from '@shared/draft/fold-draft';
import { articleOf, type DraftId } from '@shared/ids';
import type { BinnedDraft, BinRefusal } from '@shared/ipc/parcel-calls';
import { accepted, refused, type Result } from '@shared/result';
import { currentProfile } from './current-profile';
import type { Desk } from './desk';
import { writeDown } from './write-down';

/** How long a draft stays in the bin, in milliseconds. */
export const binTime = 30 * 24 * 60 * 60 * 1000;

/** Takes a draft out of the lists; everything in it stays for `binTime`. */
export function binDraft(desk: Desk, draft: DraftId): Promise<Result<null, BinRefusal>> {
  return desk.takeTurns(draft, () => turn(desk, draft, true));
}

export function takeFromBin(desk: Desk, draft: DraftId): Promise<Result<null, BinRefusal>> {
  return desk.takeTurns(draft, () => turn(desk, draft, false));
}

function turn(desk: Desk, draft: DraftId, binned: boolean): Result<null, BinRefusal> {
  const head = desk.log.head(draft);
  if (head === null) return refused({ kind: 'not-found' });
  if (binned && isPublished(desk, draft)) return refused({ kind: 'published' });
  if (head.binned === binned) return accepted(null);
  const body: EntryBody = { kind: 'bin', binned };
  const after = foldEntry(head, body);
  const by = currentProfile(desk).id;
  const stored = desk.tryTransact(() => {
    desk.log.append({ draft, before: head.version, bodies: [body], after, by, at: desk.now() });
    writeDown(desk, { act: binned ? 'bin' : 'unbin', draft, version: after.version });
  });
  if (!stored.ok) return stored;
  desk.committed(draft, after.steps);
  desk.announce('drafts.changed', { draft });
  return accepted(null);
}

/** Published here, or on the device that it came from. */
export function isPublished(desk: Desk, draft: DraftId): boolean {
  const isOut = desk.publications.page(articleOf(draft)) !== null;
  return isOut || desk.log.head(draft)?.stage === 'published';
}

/** Newest first. */
export function listBin(desk: Desk): readonly BinnedDraft[] {
  const names = desk.people.names();
  return desk.drafts.binned().map((row) => ({
    ...row,
    authorName: names.get(row.author) ?? '',
    purgedAt: row.binnedAt + binTime,
  }));
}
