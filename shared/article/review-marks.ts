import { Mark } from '@tiptap/core';

/** Longer than any profile and time together. */
const longestId = 160;

function isIdentity(value: unknown): void {
  if (typeof value !== 'string' || value === '' || value.length > longestId)
    throw new RangeError('Expected an identity');
}

const identity = { default: 'none', rendered: false, validate: isIdentity };

/** Words that a comment is about. It moves with them; its thread is in the log. Never published. */
export const CommentMark = Mark.create({
  name: 'comment',
  inclusive: false,
  excludes: '',
  addAttributes: () => ({ thread: identity }),
  parseHTML: () => [],
  renderHTML: ({ mark }) => ['span', { 'data-comment': String(mark.attrs['thread']) }, 0],
});

/**
 * Suggested changes. On a block they are about where it begins, so that a suggested or removed
 * paragraph break is one. Several people may suggest about the same words: none excludes another.
 */
const suggestion = (name: 'insertion' | 'deletion', tag: 'ins' | 'del') =>
  Mark.create({
    name,
    inclusive: false,
    excludes: '',
    addAttributes: () => ({ id: identity }),
    parseHTML: () => [],
    renderHTML: ({ mark }) => [tag, { 'data-suggestion': String(mark.attrs['id']) }, 0],
  });

export const InsertionMark = suggestion('insertion', 'ins');
export const DeletionMark = suggestion('deletion', 'del');

/** A suggested change of a mark or an attribute; the words stay as they are. */
export const ModificationMark = Mark.create({
  name: 'modification',
  inclusive: false,
  excludes: '',
  addAttributes: () => ({
    id: identity,
    type: { default: '', rendered: false, validate: 'string' },
    attrName: { default: null, rendered: false, validate: 'string|null' },
    previousValue: { default: null, rendered: false },
    newValue: { default: null, rendered: false },
  }),
  parseHTML: () => [],
  renderHTML: ({ mark }) => ['span', { 'data-suggestion': String(mark.attrs['id']) }, 0],
});

/** On whole blocks, inside the parts of a story that hold blocks. */
export const blockReviewMarks = 'insertion modification deletion';
/** In texts that hold no other mark. */
export const textReviewMarks = 'comment insertion deletion';
