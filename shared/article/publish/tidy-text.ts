import type { JSONContent } from '@tiptap/core';

/** White space that a page shows as one space; a no-break space is meant as it is. */
const spaces = /[ \t\n\r\f]+/g;

/** Words on one line, with single spaces between them. */
export function oneLine(text: string): string {
  return text.replace(spaces, ' ').trim();
}

/** Text nodes with single spaces between their words, whatever marks the spaces have. */
function collapsed(line: readonly JSONContent[]): readonly JSONContent[] {
  let afterSpace = false;
  return line.flatMap((node) => {
    const single = (node.text ?? '').replace(spaces, ' ');
    const text = afterSpace ? single.replace(/^ /, '') : single;
    if (text === '') return [];
    afterSpace = text.endsWith(' ');
    return [{ ...node, text }];
  });
}

function trimmed(line: readonly JSONContent[], end: RegExp, at: 0 | -1): readonly JSONContent[] {
  const node = line.at(at);
  const text = node?.text?.replace(end, '');
  if (node === undefined || text === undefined || text === node.text) return line;
  const rest = at === 0 ? line.slice(1) : line.slice(0, -1);
  return text === '' ? trimmed(rest, end, at) : line.with(at, { ...node, text });
}

function tidyLine(line: readonly JSONContent[]): readonly JSONContent[] {
  return trimmed(trimmed(collapsed(line), /^[ \u00a0]+/, 0), /[ \u00a0]+$/, -1);
}

/** What stands between the line breaks of a paragraph; the breaks are dropped. */
function linesOf(content: readonly JSONContent[]): readonly (readonly JSONContent[])[] {
  const lines: JSONContent[][] = [[]];
  for (const node of content) {
    if (node.type === 'hardBreak') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines;
}

/** The text of a paragraph without space at its ends and around its line breaks. */
export function tidyText(content: readonly JSONContent[]): readonly JSONContent[] {
  const lines = linesOf(content).map(tidyLine);
  const first = lines.findIndex((line) => line.length > 0);
  const last = lines.findLastIndex((line) => line.length > 0);
  return lines
    .slice(Math.max(first, 0), last + 1)
    .flatMap((line, place) => (place === 0 ? line : [{ type: 'hardBreak' }, ...line]));
}
