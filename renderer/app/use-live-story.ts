import { useEditorState, type Editor } from '@tiptap/react';
import { missingNow, readLiveStory, type LiveStory } from '@shared/article/live-story';
import type { MissingPart } from '@shared/article/missing-parts';

interface Reading {
  readonly story: LiveStory;
  readonly missing: readonly MissingPart[];
}

/** What panels show of the story that is open; typing prose does not render them again. */
export function useLiveStory(editor: Editor): Reading {
  return useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      story: readLiveStory(now.state.doc),
      missing: missingNow(now.state.doc),
    }),
  });
}
