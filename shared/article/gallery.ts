import { Node } from '@tiptap/core';
import { blockReviewMarks } from './review-marks';

/** Pictures that belong together, in the order in which readers see them. */
export const Gallery = Node.create({
  name: 'gallery',
  group: 'block',
  content: 'picture+',
  marks: blockReviewMarks,
  isolating: true,
  parseHTML: () => [{ tag: 'div[data-gallery]' }],
  renderHTML: () => ['div', { 'data-gallery': '' }, 0],
});
