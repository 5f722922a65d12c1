import { readStory } from '@shared/article/story';
import { ownEntries } from '@shared/draft/merge/known-entries';
import { authorsOf, hashesIn, listsOf } from '@shared/draft/parcel-contents';
import type { Parcel, SendRefusal } from '@shared/draft/parcel';
import type { DraftId } from '@shared/ids';
import type { NotFound } from '@shared/ipc/calls';
import { refused, type Result } from '@shared/result';
import { currentProfile } from './current-profile';
import type { Desk } from './desk';
import { documentJson } from './document-json';
import { writeDown } from './write-down';

export interface Sending {
  readonly draft: DraftId;
  /** Absolute. */
  readonly file: string;
  readonly passphrase: string | null;
}

/** Writes the draft as it is now, with its past and its pictures, into one file. */
export async function exportParcel(
  desk: Desk,
  { draft, file, passphrase }: Sending,
): Promise<Result<null, SendRefusal | NotFound>> {
  const parcel = packParcel(desk, draft);
  if (parcel === null) return refused({ kind: 'not-found' });
  const written = await desk.parcels.write(file, parcel, passphrase);
  if (written.ok) {
    const version = parcel.entries.length;
    desk.transact(() => writeDown(desk, { act: 'send-parcel', draft, version }));
  }
  return written;
}

/** Null when there is no such draft. */
function packParcel(desk: Desk, draft: DraftId): Parcel | null {
  const head = desk.log.head(draft);
  if (head === null) return null;
  const entries = desk.past.entries(draft, head.version);
  const me = currentProfile(desk);
  const media = hashesIn(entries).map((sha256) => desk.media.find(sha256));
  return {
    draft,
    madeAt: desk.now(),
    madeBy: { profile: me.id, name: me.name },
    newsroom: desk.newsroom.read()?.name ?? '',
    entries,
    media: media.filter((one) => one !== null),
    people: authorsOf([...entries, ...ownEntries(entries)]).map((id) => ({
      id,
      name: desk.people.name(id),
    })),
    lists: listsOf(readStory(documentJson(head)), desk.lists.read()),
  };
}

/** What the file is called until the person says otherwise; empty for a story without a headline. */
export function parcelName(desk: Desk, draft: DraftId): string {
  return (desk.drafts.find(draft)?.headline ?? '').slice(0, 80);
}
