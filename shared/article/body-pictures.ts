import type { JSONContent } from '@tiptap/core';
import { readPicture, type StoryPicture } from './story';

function inBlock(block: JSONContent): readonly StoryPicture[] {
  if (block.type === 'picture') return [readPicture(block)];
  return block.type === 'gallery' ? (block.content ?? []).map(readPicture) : [];
}

/** The pictures between a story's paragraphs, in the order of the page. */
export function bodyPictures(body: readonly JSONContent[]): readonly StoryPicture[] {
  return body.flatMap(inBlock);
}
