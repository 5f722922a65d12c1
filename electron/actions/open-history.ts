import { replayPoints } from '@shared/draft/history/replay-points';
import { versionsOf } from '@shared/draft/history/versions-of';
import { writerOf } from '@shared/draft/history/writer-of';
import type { DraftId, ProfileId } from '@shared/ids';
import type { DraftHistory, HistoryPerson, NotFound } from '@shared/ipc/calls';
import { accepted, refused, type Result } from '@shared/result';
import type { Desk } from './desk';

/** Stops of the slider: more than it has pixels to tell apart. */
const mostPoints = 400;

/** The whole life of a draft, without any of its text. */
export function openHistory(desk: Desk, draft: DraftId): Result<DraftHistory, NotFound> {
  const entries = desk.past.entries(draft, Number.MAX_SAFE_INTEGER);
  const last = entries.at(-1);
  if (last === undefined) return refused({ kind: 'not-found' });
  const versions = versionsOf(entries);
  const authors = new Set([
    ...entries.flatMap((entry) => [writerOf(entry).author, entry.author]),
    ...versions.map(({ author }) => author),
  ]);
  return accepted({
    versions,
    points: replayPoints(entries, mostPoints),
    people: [...authors].map((author) => personOf(desk, author)),
    newest: last.version,
  });
}

/** A colleague of another device may have written here without ever having sat down here. */
function personOf(desk: Desk, id: ProfileId): HistoryPerson {
  return { id, name: desk.people.name(id) };
}
