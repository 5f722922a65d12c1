import type { JSONContent } from '@tiptap/core';
import { textOf } from '../story';

const open: JSONContent = { type: 'quotationMark', text: '«' };
const close: JSONContent = { type: 'quotationMark', text: '»' };

/** Whether one pair of marks holds the whole text, which `«a» and «b»` does not. */
function isWrapped(text: string): boolean {
  if (!text.startsWith('«') || !text.endsWith('»')) return false;
  let depth = 0;
  for (let place = 0; place < text.length; place += 1) {
    if (text[place] === '«') depth += 1;
    if (text[place] === '»') depth -= 1;
    if (depth === 0) return place === text.length - 1;
  }
  return false;
}

/** A quotation without the marks that its writer typed around it and without its full stop. */
function bare(text: string): { readonly words: string; readonly stop: string } {
  const stopped = /[^.]\.$/.test(text);
  const outer = stopped ? text.slice(0, -1) : text;
  const inner = isWrapped(outer) ? outer.slice(1, -1) : outer;
  const stoppedInside = !stopped && /[^.]\.$/.test(inner);
  const words = stoppedInside ? inner.slice(0, -1) : inner;
  return { words, stop: stopped || stoppedInside ? '.' : '' };
}

function editText(content: readonly JSONContent[], at: 0 | -1, edit: (text: string) => string) {
  const place = at === 0 ? 0 : content.length - 1;
  return content.map((node, index) =>
    index === place && node.text !== undefined ? { ...node, text: edit(node.text) } : node,
  );
}

/**
 * Puts the marks of a block quotation around its paragraphs, as `quotationMark` nodes. Marks that the
 * writer typed are not doubled, and a full stop goes behind the closing mark.
 */
export function markQuotation(paragraphs: readonly JSONContent[]): readonly JSONContent[] {
  const text = paragraphs.map(textOf).join('\n').trim();
  const { words, stop } = bare(text);
  const before = text.startsWith(words) ? 0 : 1;
  const after = text.length - before - words.length;
  return paragraphs.map((paragraph, place) => {
    let content: readonly JSONContent[] = paragraph.content ?? [];
    if (place === 0)
      content = [open, ...editText(content, 0, (part) => part.trimStart().slice(before))];
    if (place === paragraphs.length - 1) {
      const shortened = editText(content, -1, (part) => {
        const kept = part.trimEnd();
        return kept.slice(0, kept.length - after);
      });
      content = [...shortened, close, { type: 'text', text: stop }];
    }
    return { ...paragraph, content: content.filter((node) => node.text !== '') };
  });
}
