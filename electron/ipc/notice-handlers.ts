import { z } from 'zod';
import type { DraftId, NoticeId, ThreadId } from '@shared/ids';
import { daysOfWeek, isQuiet, minutesADay } from '@shared/newsroom/quiet-hours';
import { currentProfile } from '../actions/current-profile';
import type { Desk } from '../actions/desk';
import { listNotices, quietHours, readNotices, setQuietHours } from '../actions/list-notices';
import type { Desks } from '../desk/desks';
import type { HandlersOf } from './handler';
import { noticeId, nothing } from './input-schemas';

/** A notice for the system to show. */
export interface SystemNotice {
  readonly title: string;
  readonly text: string;
  /** What pressing it leads to. */
  readonly draft: DraftId;
  readonly thread: ThreadId | null;
}

export interface NoticeParts {
  readonly showNotice: (notice: SystemNotice) => void;
}

const mostNotices = 500;
const minutes = z
  .int()
  .min(0)
  .max(minutesADay - 1);
const quiet = z.object({
  isOn: z.boolean(),
  from: minutes,
  to: minutes,
  days: z.array(z.literal(daysOfWeek)).max(daysOfWeek.length),
});

export function noticeHandlers(desks: Desks, { showNotice }: NoticeParts): HandlersOf<'notices'> {
  /** Every window brings the words of a new notice; the system shows it once. */
  const told = new Set<NoticeId>();
  return {
    'notices.list': {
      schema: z.object({ limit: z.int().min(1).max(mostNotices) }),
      run: async ({ limit }) => listNotices(await desks.current(), limit),
    },
    'notices.read': {
      schema: z.object({ notices: z.array(noticeId).max(mostNotices).nullable() }),
      run: async ({ notices }) => readNotices(await desks.current(), notices),
    },
    'notices.quiet': { schema: nothing, run: async () => quietHours(await desks.current()) },
    'notices.set-quiet': {
      schema: z.object({ quiet }),
      run: async (input) => setQuietHours(await desks.current(), input.quiet),
    },
    'notices.tell': {
      schema: z.object({ notice: noticeId, title: z.string().max(200), text: z.string().max(500) }),
      run: async ({ notice, ...words }) => {
        const found = noticeToShow(await desks.current(), notice);
        if (found === null || told.has(notice)) return null;
        told.add(notice);
        showNotice({ ...words, draft: found.draft, thread: found.thread });
        return null;
      },
    },
  };
}

/** Null when it is not for the person at the desk, or not now. */
function noticeToShow(desk: Desk, notice: NoticeId) {
  const found = desk.notices.find(notice);
  const { id } = currentProfile(desk);
  if (found === null || found.isRead || found.profile !== id) return null;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return isQuiet(desk.notices.quiet(id), desk.now(), timeZone) ? null : found;
}
