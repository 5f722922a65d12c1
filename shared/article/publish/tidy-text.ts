import type { JSONContent } from '@tiptap/core';

/** White space that a page shows as one space; a no-break space is meant as it is. */
const spaces = /[ \t\n\r\f]+/g;

/** Words on one line, with single spaces between them. */
export function oneLine(text: string): string {
  return text.replace(spaces, ' ').trim();
}

function tidyLine(line: readonly JSONContent[]): readonly JSONContent[] {
  const tidy: JSONContent[] = [];
  let afterSpace = true;
  for (const node of line) {
    const collapsed = (node.text ?? '').replace(spaces, ' ');
    const text: string = afterSpace ? collapsed.replace(/^ /, '') : collapsed;
    if (text === '') continue;
    afterSpace = text.endsWith(' ');
    tidy.push({ ...node, text });
  }
  const last = tidy.at(-1);
  if (last?.text?.endsWith(' ') !== true) return tidy;
  const text = last.text.slice(0, -1);
  return text === '' ? tidy.slice(0, -1) : tidy.with(-1, { ...last, text });
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
