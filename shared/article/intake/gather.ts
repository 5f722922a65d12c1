import type { JSONContent } from '@tiptap/core';
import type { Item, TextItem } from './items';
import type { Reading } from './reading';

type Line = readonly TextItem[];

/** Puts text into paragraphs; blocks stay as they are, between them. */
export function gather(
  items: readonly Item[],
  { dir, isOwnPage }: Pick<Reading, 'dir' | 'isOwnPage'>,
): readonly JSONContent[] {
  const dirOf = (content: readonly JSONContent[]) =>
    isOwnPage || isMostlyForeign(content) ? dir : null;
  const blocks: JSONContent[] = [];
  let lines: TextItem[][] = [[]];
  const close = () => {
    blocks.push(...paragraphsOf(lines).map((content) => paragraph(content, dirOf(content))));
    lines = [[]];
  };
  for (const item of items)
    if (item.kind === 'text') lines.at(-1)?.push(item);
    else if (item.kind === 'break') lines.push([]);
    else {
      close();
      blocks.push(item.block);
    }
  close();
  return blocks;
}

export function paragraph(content: readonly JSONContent[], dir: 'ltr' | null = null): JSONContent {
  return { type: 'paragraph', ...(dir === null ? {} : { attrs: { dir } }), content: [...content] };
}

/** Mail programs call every line left-to-right, whatever is in it. */
function isMostlyForeign(content: readonly JSONContent[]): boolean {
  const text = content.map((node) => node.text ?? '').join('');
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const other = text.match(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/gu)?.length ?? 0;
  return other > arabic;
}

/** An empty line is how some pages end a paragraph. */
function paragraphsOf(lines: readonly Line[]): readonly (readonly JSONContent[])[] {
  const paragraphs: JSONContent[][] = [];
  let isOpen = false;
  for (const line of lines.map(tidyLine)) {
    const last = paragraphs.at(-1);
    if (line.length > 0 && isOpen && last !== undefined) last.push({ type: 'hardBreak' }, ...line);
    else if (line.length > 0) paragraphs.push([...line]);
    isOpen = line.length > 0;
  }
  return paragraphs;
}

/** Spaces as a page shows them: one in a row, none at the ends; neighbours of one kind are one text. */
export function tidyLine(line: Line): readonly JSONContent[] {
  const runs: TextItem[] = [];
  let endsInSpace = true;
  for (const run of line) {
    const single = run.text.replace(/\s+/g, ' ');
    const text: string = endsInSpace && single.startsWith(' ') ? single.slice(1) : single;
    if (text === '') continue;
    endsInSpace = text.endsWith(' ');
    const before = runs.at(-1);
    if (before !== undefined && isSame(before, run))
      runs.splice(-1, 1, { ...before, text: before.text + text });
    else runs.push({ ...run, text });
  }
  return withoutLastSpace(runs).map(textNode);
}

function withoutLastSpace(runs: readonly TextItem[]): readonly TextItem[] {
  const last = runs.at(-1);
  if (last === undefined || !last.text.endsWith(' ')) return runs;
  const kept = runs.slice(0, -1);
  const text = last.text.slice(0, -1);
  return text === '' ? withoutLastSpace(kept) : [...kept, { ...last, text }];
}

function isSame(one: TextItem, other: TextItem): boolean {
  return one.isBold === other.isBold && one.href === other.href;
}

function textNode({ text, isBold, href }: TextItem): JSONContent {
  const marks = [
    ...(href === null ? [] : [{ type: 'link', attrs: { href } }]),
    ...(isBold ? [{ type: 'bold' }] : []),
  ];
  return { type: 'text', text, ...(marks.length === 0 ? {} : { marks }) };
}
