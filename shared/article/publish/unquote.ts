import type { JSONContent } from '@tiptap/core';
import { textOf } from '../story';
import { cutText, type Stretch } from './cut-text';

const pairs = ['«»', '“”', '""'] as const;

/** Whether one pair of marks holds the whole text, which `«a» and «b»` does not. */
function isWrapped(text: string, [open = '', close = '']: string): boolean {
  if (text.length < 2 || !text.startsWith(open) || !text.endsWith(close)) return false;
  const inner = text.slice(1, -1);
  if (open === close) return !inner.includes(open);
  let depth = 1;
  for (const letter of inner) {
    if (letter === open) depth += 1;
    if (letter === close) depth -= 1;
    if (depth === 0) return false;
  }
  return depth === 1;
}

/** The closing mark that a writer typed at the end, with a full stop that would then stand twice. */
function typedEnd(text: string): Stretch | null {
  const to = /[^.]\.$/.test(text) ? text.length - 1 : text.length;
  const outer = text.slice(0, to);
  if (!pairs.some((pair) => isWrapped(outer, pair))) return null;
  const isStoppedTwice = to < text.length && outer.at(-2) === '.';
  return { from: to - 1, to: isStoppedTwice ? text.length : to };
}

function cut(part: JSONContent, stretch: Stretch): JSONContent {
  return { ...part, content: [...cutText(part.content ?? [], stretch)] };
}

/**
 * A quotation without the marks that its writer typed around it: the page draws its own.
 * @param paragraphs tidied; other blocks between them are left alone
 */
export function unquote(paragraphs: readonly JSONContent[]): readonly JSONContent[] {
  const places = paragraphs.flatMap((part, place) => (part.type === 'paragraph' ? [place] : []));
  const spoken = places.map((place) => textOf(paragraphs[place]));
  const end = typedEnd(spoken.join('\n'));
  const isOwn = places[0] === 0 && places.at(-1) === paragraphs.length - 1;
  if (end === null || !isOwn) return paragraphs;
  const before = spoken.slice(0, -1).reduce((sum, text) => sum + text.length + 1, 0);
  const closed = paragraphs.map((part, place) =>
    place === paragraphs.length - 1
      ? cut(part, { from: end.from - before, to: end.to - before })
      : part,
  );
  return closed.map((part, place) => (place === 0 ? cut(part, { from: 0, to: 1 }) : part));
}
