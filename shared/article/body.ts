import { Node } from '@tiptap/core';
import { blockReviewMarks } from './review-marks';

/** The prose between the lead picture and the source line. Isolating: backspace stays inside. */
export const Body = Node.create({
  name: 'body',
  content: 'block+',
  marks: blockReviewMarks,
  isolating: true,
  selectable: false,
  parseHTML: () => [{ tag: 'div[data-body]' }],
  renderHTML: () => ['div', { 'data-body': '' }, 0],
});
