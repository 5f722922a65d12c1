import type { Editor } from '@tiptap/react';
import type { StoryLink } from '@shared/article/story';
import { insertBlock } from './blocks/insert-block';

/** Puts a link to a published story below the block with the caret. */
export function insertReadMore(
  editor: Editor,
  link: Pick<StoryLink, 'article' | 'headline'>,
): void {
  const { state, view } = editor;
  const { article, headline } = link;
  view.dispatch(insertBlock(state.tr, state.schema.node('readMore', { article, headline })));
}
