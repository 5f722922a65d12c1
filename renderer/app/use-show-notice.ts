import { useCallback } from 'react';
import type { NoticeTarget } from '../notices/notice-bell';
import type { OpenDraft } from './use-open-draft';
import { showThread } from './show-thread';
import type { TimelineState } from './use-timeline';

/** Opens the story that a notice is about, at the place that it is about. */
export function useShowNotice(
  open: OpenDraft['open'],
  turnTimeline: TimelineState['turn'],
): (target: NoticeTarget) => void {
  return useCallback(
    ({ draft, thread }) => {
      turnTimeline(false);
      open(draft);
      if (thread !== null) showThread(thread);
    },
    [open, turnTimeline],
  );
}
