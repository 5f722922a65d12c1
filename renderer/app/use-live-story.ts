import { useEditorState, type Editor } from '@tiptap/react';
import { missingNow, readLiveStory, type LiveStory } from '@shared/article/live-story';
import type { MissingPart } from '@shared/article/missing-parts';
import { readPicked, type PickedReading } from '@shared/article/picture-reading';

interface Reading {
  readonly story: LiveStory;
  readonly missing: readonly MissingPart[];
  /** The picture of the body that is worked on. */
  readonly picked: PickedReading;
}

/** What panels show of the story that is open; typing prose does not render them again. */
export function useLiveStory(editor: Editor): Reading {
  return useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      story: readLiveStory(now.state.doc),
      missing: missingNow(now.state.doc),
      picked: readPicked(now.state),
    }),
  });
}
