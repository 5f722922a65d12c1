import { Node } from '@tiptap/core';
import { fieldNode } from './field-node';
import { blockReviewMarks } from './review-marks';

/**
 * A block quotation and who said it; the quotation marks are drawn by the page, not typed. A speaker
 * may quote somebody else in it.
 */
export const Quotation = Node.create({
  name: 'quotation',
  group: 'block',
  content: 'paragraph (paragraph | quotation)* speaker',
  marks: blockReviewMarks,
  defining: true,
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: () => ['blockquote', 0],
});

/** Name, then an Arabic comma, then what the person is: `name، role`. */
export const Speaker = fieldNode({ name: 'speaker', tag: 'footer' });
