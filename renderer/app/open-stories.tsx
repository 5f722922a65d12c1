import type { ReactElement } from 'react';
import { OpenStory, type StoryFrame } from './open-story';

interface OpenStoriesProps extends StoryFrame {
  /** Two stories do not find room beside each other. */
  readonly isAlone: boolean;
}

/** One story, or two beside each other; a story keeps its editor while the other comes and goes. */
export function OpenStories({ isAlone, ...frame }: OpenStoriesProps): ReactElement {
  const { openDraft } = frame;
  return (
    <>
      {openDraft.shown.map((draft) => (
        <OpenStory
          key={draft}
          {...{ ...frame, draft }}
          isCurrent={draft === openDraft.current}
          isShown={draft === openDraft.current || !isAlone}
          isCramped={isAlone && openDraft.shown.length > 1}
        />
      ))}
    </>
  );
}
