import type { Editor } from '@tiptap/react';
import { Selection } from '@tiptap/pm/state';
import type { StoryLink } from '@shared/article/story';
import { isInBody, partNamed } from './extensions/sheet-part';

/**
 * Puts a link to a published story behind the block of the body that the caret is in, at the end of
 * the body when it is elsewhere. Of a list or a quotation it is the whole that it stands behind. The
 * caret goes on below it.
 */
export function insertReadMore(
  editor: Editor,
  link: Pick<StoryLink, 'article' | 'headline'>,
): void {
  const { state, view } = editor;
  const { article, headline } = link;
  const { tr, selection, schema } = state;
  const end = partNamed(state.doc, 'body')?.to;
  if (end === undefined) return;
  const { $to } = selection;
  const block = isInBody($to) && $to.depth >= 2 ? $to.node(2) : null;
  const place = block !== null ? $to.after(2) : isInBody($to) ? $to.pos : end;
  const readMore = schema.node('readMore', { article, headline });
  tr.insert(place, place === end ? [readMore, schema.node('paragraph')] : readMore);
  tr.setSelection(Selection.near(tr.doc.resolve(place + readMore.nodeSize), 1));
  // An empty paragraph was only where the caret waited.
  if (block?.type.name === 'paragraph' && block.content.size === 0)
    tr.delete($to.before(2), $to.after(2));
  view.dispatch(tr.scrollIntoView());
}
