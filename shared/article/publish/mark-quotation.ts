import type { JSONContent } from '@tiptap/core';
import { textOf } from '../story';
import { cutText } from './cut-text';

/** Marks by depth: what is quoted inside a quotation has the other pair. */
const pairs = ['«»', '“”'] as const;

interface Around {
  readonly before: readonly JSONContent[];
  readonly after: readonly JSONContent[];
}

const mark = (text: string): JSONContent => ({ type: 'quotationMark', text });

/** The full stop of the last sentence goes behind the closing marks. */
function close(content: readonly JSONContent[], after: Around['after']): readonly JSONContent[] {
  const words = content.map(textOf).join('');
  if (after.length === 0 || !/[^.]\.$/.test(words)) return [...content, ...after];
  const stopless = cutText(content, { from: words.length - 1, to: words.length });
  return [...stopless, ...after, { type: 'text', text: '.' }];
}

function markPart(part: JSONContent, depth: number, around: Around): JSONContent {
  if (part.type === 'quotation') return markQuotation(part, depth + 1, around);
  return { ...part, content: [...around.before, ...close(part.content ?? [], around.after)] };
}

/**
 * Puts the marks of a block quotation around what was said, as `quotationMark` nodes. Where a
 * quotation begins or ends with another one, both their marks stand there.
 */
export function markQuotation(
  quotation: JSONContent,
  depth = 0,
  { before, after }: Around = { before: [], after: [] },
): JSONContent {
  const [open = '', end = ''] = pairs[depth % 2 === 0 ? 0 : 1];
  const parts = quotation.content ?? [];
  const last = parts.findLastIndex((part) => part.type !== 'speaker');
  const content = parts.map((part, place) =>
    part.type === 'speaker'
      ? part
      : markPart(part, depth, {
          before: place === 0 ? [...before, mark(open)] : [],
          after: place === last ? [mark(end), ...after] : [],
        }),
  );
  return { ...quotation, content };
}
