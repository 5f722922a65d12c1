import type { NoticeId, ProfileId } from '@shared/ids';
import type { Notice } from '@shared/newsroom/notice';
import { firstQuietHours, type QuietHours } from '@shared/newsroom/quiet-hours';
import { prepare, type Database } from './statement';

interface NoticeRow extends Omit<Notice, 'isRead'> {
  readonly isRead: 0 | 1;
}

/** What the people of this device were told, and when they are not to be disturbed. */
export interface NoticeStore {
  readonly add: (notice: Omit<Notice, 'isRead'>) => void;
  readonly find: (notice: NoticeId) => Notice | null;
  /** Newest first. */
  readonly list: (profile: ProfileId, limit: number) => readonly Notice[];
  readonly unread: (profile: ProfileId) => number;
  /** Only those of this person; null reads all of theirs. */
  readonly read: (profile: ProfileId, notices: readonly NoticeId[] | null) => void;
  readonly quiet: (profile: ProfileId) => QuietHours;
  readonly setQuiet: (profile: ProfileId, quiet: QuietHours) => void;
}

const columns = 'id, profile, kind, draft, thread, actor, at, read AS isRead';

export function createNoticeStore(database: Database): NoticeStore {
  const add = prepare(database, 'INSERT INTO notice VALUES (?, ?, ?, ?, ?, ?, ?, 0)');
  const find = prepare<NoticeRow>(database, `SELECT ${columns} FROM notice WHERE id = ?`);
  const list = prepare<NoticeRow>(
    database,
    `SELECT ${columns} FROM notice WHERE profile = ? ORDER BY id DESC LIMIT ?`,
  );
  const unread = prepare<{ readonly notices: number }>(
    database,
    'SELECT count(*) AS notices FROM notice WHERE profile = ? AND read = 0',
  );
  const read = prepare(
    database,
    `UPDATE notice SET read = 1 WHERE profile = ?1 AND read = 0
     AND (?2 IS NULL OR id IN (SELECT value FROM json_each(?2)))`,
  );
  return {
    add: ({ id, profile, kind, draft, thread, actor, at }) =>
      add.run(id, profile, kind, draft, thread, actor, at),
    find: (notice) => {
      const row = find.one(notice);
      return row === null ? null : readNotice(row);
    },
    list: (profile, limit) => list.all(profile, limit).map(readNotice),
    unread: (profile) => unread.one(profile)?.notices ?? 0,
    read: (profile, notices) =>
      read.run(profile, notices === null ? null : JSON.stringify(notices)),
    ...quietHours(database),
  };
}

function readNotice({ isRead, ...row }: NoticeRow): Notice {
  return { ...row, isRead: isRead === 1 };
}

function quietHours(database: Database): Pick<NoticeStore, 'quiet' | 'setQuiet'> {
  const quiet = prepare<{ readonly hours: string }>(
    database,
    'SELECT hours FROM quiet_hours WHERE profile = ?',
  );
  const setQuiet = prepare(database, 'INSERT OR REPLACE INTO quiet_hours VALUES (?, ?)');
  return {
    quiet: (profile) => {
      const row = quiet.one(profile);
      return row === null ? firstQuietHours : (JSON.parse(row.hours) as QuietHours); // written by `setQuiet`
    },
    setQuiet: (profile, hours) => setQuiet.run(profile, JSON.stringify(hours)),
  };
}
