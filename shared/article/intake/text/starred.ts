import type { JSONContent } from '@tiptap/core';

/** `*word*` as messengers write bold: the stars touch the words, and nothing touches the stars. */
const starred = /(?<![\p{L}\p{N}*])\*(?![\s*])([^*\n]{1,300}?)(?<!\s)\*(?![\p{L}\p{N}*])/gu;

/** A line of plain text as text nodes. */
export function starredText(line: string): readonly JSONContent[] {
  const nodes: JSONContent[] = [];
  let end = 0;
  const add = (text: string, marks?: JSONContent['marks']) => {
    if (text !== '') nodes.push({ type: 'text', text, ...(marks === undefined ? {} : { marks }) });
  };
  for (const match of line.matchAll(starred)) {
    add(line.slice(end, match.index));
    add(match[1] ?? '', [{ type: 'bold' }]);
    end = match.index + match[0].length;
  }
  add(line.slice(end));
  return nodes;
}
