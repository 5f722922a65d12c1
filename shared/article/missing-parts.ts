import { bodyPictures } from './body-pictures';
import { plainText } from './publish/plain-text';
import type { Story } from './story';

export const storyParts = ['headline', 'body', 'category', 'source', 'alt'] as const;
/** A part without which a story cannot be sent on. */
export type MissingPart = (typeof storyParts)[number];

/** What a reader would miss, in the order of the page. Empty means complete. */
export function missingParts(story: Story): readonly MissingPart[] {
  const present: Record<MissingPart, boolean> = {
    headline: story.headline !== '',
    body: plainText(story.body) !== '',
    category: story.category !== null,
    source: story.sources.length > 0,
    alt: [story.lead, ...bodyPictures(story.body)].every((picture) => picture?.alt !== ''),
  };
  return storyParts.filter((part) => !present[part]);
}
