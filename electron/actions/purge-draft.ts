import { fold } from '@shared/arabic/fold';
import type { DraftId, Sha256 } from '@shared/ids';
import type { PurgeRefusal } from '@shared/ipc/parcel-calls';
import { accepted, refused, type Result } from '@shared/result';
import { binTime, isPublished } from './bin-draft';
import { currentProfile } from './current-profile';
import type { Desk } from './desk';
import { writeDown } from './write-down';

export interface PurgeRequest {
  readonly draft: DraftId;
  /** What the person typed to confirm: the headline, in any spelling of its letters. */
  readonly typed: string;
}

/** Takes a draft out of the bin for ever: its log, its caches, and the pictures that only it had. */
export function purgeDraft(
  desk: Desk,
  { draft, typed }: PurgeRequest,
): Promise<Result<null, PurgeRefusal>> {
  return desk.takeTurns(draft, () => {
    const found = desk.drafts.find(draft);
    if (found === null || desk.log.head(draft)?.binned !== true)
      return refused({ kind: 'not-found' });
    if (isPublished(desk, draft)) return refused({ kind: 'published' });
    if (fold(typed.trim()) !== fold(found.headline.trim()))
      return refused({ kind: 'not-confirmed' });
    return purge(desk, draft);
  });
}

/** Purges what has been in the bin for longer than it stays there. */
export async function purgeOldDrafts(desk: Desk): Promise<null> {
  const old = desk.drafts.binned().filter(({ binnedAt }) => binnedAt + binTime <= desk.now());
  for (const { draft } of old)
    await desk.takeTurns(draft, () => {
      const isOld = desk.log.head(draft)?.binned === true && !isPublished(desk, draft);
      if (isOld) purge(desk, draft);
    });
  return null;
}

function purge(desk: Desk, draft: DraftId): Result<null, PurgeRefusal> {
  const by = currentProfile(desk).id;
  const stored = desk.tryTransact((): readonly Sha256[] => {
    const media = desk.purge.ownMedia(draft);
    desk.purge.purge({ draft, by, at: desk.now() });
    writeDown(desk, { act: 'purge', draft });
    for (const sha256 of media) desk.media.forget(sha256);
    return media;
  });
  if (!stored.ok) return stored;
  // The rows are gone for good by now: a file that stays behind is only room on the disk.
  for (const sha256 of stored.value) desk.media.removeFile(sha256);
  desk.announce('drafts.changed', { draft });
  return accepted(null);
}
