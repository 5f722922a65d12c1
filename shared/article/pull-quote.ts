import { Node } from '@tiptap/core';
import { textReviewMarks } from './review-marks';

/** A sentence of the story set large between its paragraphs; words that readers read twice. */
export const PullQuote = Node.create({
  name: 'pullQuote',
  group: 'block',
  content: 'text*',
  marks: textReviewMarks,
  defining: true,
  parseHTML: () => [{ tag: 'aside[data-pull-quote]' }],
  renderHTML: () => ['aside', { 'data-pull-quote': '' }, 0],
});
