import type { DraftId } from '@shared/ids';
import { currentProfile } from './current-profile';
import type { Desk } from './desk';

/** Notes that the person has seen the draft as it is now. */
export function noteRead(desk: Desk, draft: DraftId): null {
  const head = desk.log.head(draft);
  if (head === null) return null;
  const { id: person } = currentProfile(desk);
  desk.transact(() => desk.reads.note({ draft, person, version: head.version }));
  return null;
}
