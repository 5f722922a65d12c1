import type { Thread } from '@shared/draft/comments/thread';
import type { ProfileId } from '@shared/ids';

export const threadFilters = ['open', 'blocking', 'mine', 'mentions', 'resolved'] as const;
export type ThreadFilter = (typeof threadFilters)[number];

const isOpen = ({ resolved }: Thread) => resolved === null;

/** Which threads a list shows; all but the resolved ones are open. */
const rules: Readonly<Record<ThreadFilter, (thread: Thread, me: ProfileId) => boolean>> = {
  open: isOpen,
  blocking: (thread) => isOpen(thread) && thread.blocking,
  mine: (thread, me) => isOpen(thread) && thread.remarks.some(({ by }) => by === me),
  mentions: (thread, me) =>
    isOpen(thread) && thread.remarks.some(({ mentions }) => mentions.includes(me)),
  resolved: (thread) => !isOpen(thread),
};

export function filterThreads(
  threads: readonly Thread[],
  filter: ThreadFilter,
  me: ProfileId,
): readonly Thread[] {
  return threads.filter((thread) => rules[filter](thread, me));
}
