import { useEffect, useEffectEvent, type ReactNode } from 'react';
import type { ReviewState } from '@shared/ipc/review-calls';
import { useReviewPart } from '../bridge/use-review-part';
import { CommentMargin } from '../comments/comment-margin';
import { changeComments, useComments } from '../comments/comments-state';
import { useAnchorStyle } from '../comments/use-anchor-style';
import { useCommentEvents } from '../comments/use-comment-events';
import { handOver } from '../editor/hand-over';
import type { StoryProps } from './open-story';
import type { SideTab } from './side-tabs';
import { useMarginRoom } from './use-margin-room';

declare module '@tiptap/core' {
  interface EditorEvents {
    /** Somebody wants to see every comment. */
    readonly commentsAsked: null;
  }
}

/**
 * What is said about the open story: beside the text where there is room, else in the panel.
 * @returns the margin; null where there is none
 */
export function useStoryComments(
  { story: { editor }, draft, desk, calm }: StoryProps,
  onShow: (tab: SideTab) => void,
): ReactNode {
  const threads = useReviewPart(draft, threadsOf) ?? none;
  const { current, composing, asked } = useComments(draft);
  const hasRoom = useMarginRoom(editor, !calm.isOn);
  useCommentEvents(editor, draft, threads);
  useAnchorStyle(threads, current);
  const showList = useEffectEvent(() => onShow('comments'));
  const showAsked = useEffectEvent(() => {
    const thread = threads.find(({ id }) => id === current);
    // Answered: coming back to the story later is no new question.
    changeComments(draft, { asked: 0 });
    if (!hasRoom || thread?.resolved) onShow('comments');
  });
  useEffect(() => {
    if (asked > 0) showAsked();
  }, [asked]);
  useEffect(() => {
    editor.on('commentsAsked', showList);
    return () => void editor.off('commentsAsked', showList);
  }, [editor]);
  // One that was just settled stays until one looks elsewhere.
  const isOpen = threads.some(({ id, resolved }) => resolved === null || id === current);
  const isNeeded = composing !== null || isOpen;
  return hasRoom && isNeeded ? <CommentMargin {...{ editor, draft, desk, handOver }} /> : null;
}

const none: readonly never[] = [];
const threadsOf = ({ threads }: ReviewState) => threads;
