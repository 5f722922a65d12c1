import type { NoticeId } from '@shared/ids';
import type { Notices } from '@shared/ipc/notice-calls';
import type { QuietHours } from '@shared/newsroom/quiet-hours';
import { currentProfile } from './current-profile';
import type { Desk } from './desk';

/** What concerns whoever is at the desk. */
export function listNotices(desk: Desk, limit: number): Notices {
  const { id: profile } = currentProfile(desk);
  const lines = desk.notices.list(profile, limit).map((notice) => ({
    ...notice,
    headline: desk.drafts.find(notice.draft)?.headline ?? null,
    actorName: desk.people.name(notice.actor),
  }));
  return { lines, unread: desk.notices.unread(profile) };
}

export function readNotices(desk: Desk, notices: readonly NoticeId[] | null): null {
  const { id: profile } = currentProfile(desk);
  desk.transact(() => desk.notices.read(profile, notices));
  desk.announce('notices.changed', { added: [] });
  return null;
}

export function quietHours(desk: Desk): QuietHours {
  return desk.notices.quiet(currentProfile(desk).id);
}

export function setQuietHours(desk: Desk, quiet: QuietHours): null {
  const { id: profile } = currentProfile(desk);
  desk.transact(() => desk.notices.setQuiet(profile, quiet));
  desk.announce('notices.changed', { added: [] });
  return null;
}
