import type { Editor } from '@tiptap/react';
import type { Thread } from '@shared/draft/comments/thread';
import type { DraftId, ProfileId } from '@shared/ids';
import type { OpenDesk } from '@shared/ipc/desk-state';
import { useReviewState } from '../bridge/use-review-state';
import { goToThread } from './go-to-thread';
import { commentsOf } from './comments-state';
import { useCommentActs, type CommentActs } from './use-comment-acts';
import { usePeople, type NamedPerson } from './use-people';

/** The story that the comments are about, and the desk that it lies on. */
export interface CommentedStory {
  readonly editor: Editor;
  readonly draft: DraftId;
  readonly desk: OpenDesk;
  readonly handOver: () => Promise<unknown>;
}

/** What every card of a story's comments is told. */
export interface CommentFrame extends CommentedStory {
  readonly threads: readonly Thread[];
  readonly people: (id: ProfileId) => NamedPerson;
  readonly acts: CommentActs;
  /** Puts the caret back into the text, at the words of the chosen thread. */
  readonly toText: () => void;
}

const none: readonly Thread[] = [];
const noNames = {};

export function useCommentFrame(story: CommentedStory): CommentFrame {
  const { editor, draft, desk, handOver } = story;
  const state = useReviewState(draft);
  const threads = state?.threads ?? none;
  return {
    ...story,
    threads,
    people: usePeople(desk, state?.names ?? noNames),
    acts: useCommentActs({ editor, draft, handOver, people: desk.profiles }),
    toText: () => {
      const { current } = commentsOf(draft);
      const thread = threads.find(({ id }) => id === current);
      if (thread !== undefined) goToThread(editor, thread);
      editor.view.focus();
    },
  };
}
