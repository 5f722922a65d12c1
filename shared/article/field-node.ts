import { Node } from '@tiptap/core';
import { textReviewMarks } from './review-marks';

/** A one-line text of the story that is not body prose: headline, caption, a note … */
export interface FieldNodeOptions {
  readonly name: string;
  /** Element that the editor shows it in; the published markup is the page's own business. */
  readonly tag: string;
  /** Never published, or edited from a panel: present in the sheet's DOM but not shown there. */
  readonly hidden?: boolean;
  /** The desk's own talk: nobody comments on it, nobody suggests changes to it. */
  readonly talk?: boolean;
}

/**
 * Fields are nodes of the document, so that one log orders, merges, undoes and replays them with the
 * prose. They hold plain text: no line breaks, and no marks but those of the review.
 */
export function fieldNode({ name, tag, hidden = false, talk = false }: FieldNodeOptions) {
  return Node.create({
    name,
    content: 'text*',
    marks: talk ? '' : textReviewMarks,
    defining: true,
    isolating: true,
    selectable: false,
    parseHTML: () => [{ tag: `${tag}[data-field="${name}"]` }],
    renderHTML: () => [tag, { 'data-field': name, ...(hidden ? { hidden: '' } : {}) }, 0],
  });
}
