import type { Mark, Node } from '@tiptap/pm/model';
import { changedPicture } from './changed-picture';
import type { WordPair } from './match-words';
import type { ReadBlock } from './story-blocks';
import type { BlockForm, FormatChange } from './story-comparison';
import type { WordToken } from './word-tokens';

/** Changes of the block's form, and of bold and links on words that are in both versions. */
export function compareFormatting(
  before: ReadBlock,
  after: ReadBlock,
  pairs: readonly WordPair[],
): readonly FormatChange[] {
  const [oldForm, newForm] = [formOf(before), formOf(after)];
  const isSameForm = oldForm.part === newForm.part && oldForm.level === newForm.level;
  const ofBlock: readonly FormatChange[] = [
    ...(isSameForm ? [] : [{ kind: 'block', before: oldForm, after: newForm } as const]),
    ...ofDirection(before, after),
    ...ofPicture(before, after),
  ];
  const [oldSpans, newSpans] = [spansOf(before.node), spansOf(after.node)];
  if (oldSpans.length === 0 && newSpans.length === 0) return ofBlock;
  const changed = pairs.map((pair) =>
    pair.kind === 'same'
      ? ofWord(pair.after, formatAt(oldSpans, pair.before), formatAt(newSpans, pair.after))
      : [],
  );
  return [...ofBlock, ...joined(changed, 'bold'), ...joined(changed, 'link')];
}

function formOf({ block: { part, level } }: ReadBlock): BlockForm {
  return { part, level };
}

function ofDirection(before: ReadBlock, after: ReadBlock): readonly FormatChange[] {
  if (before.block.dir === after.block.dir) return [];
  return [{ kind: 'direction', isLeftToRight: after.block.dir === 'ltr' }];
}

function ofPicture({ node: one }: ReadBlock, { node: other }: ReadBlock): readonly FormatChange[] {
  if (one.type.name !== 'picture' || other.type.name !== 'picture') return [];
  return changedPicture(one.attrs, other.attrs).map((fact) => ({ kind: 'picture', fact }));
}

interface Format {
  readonly isBold: boolean;
  /** Address, empty without a link. */
  readonly link: string;
}

interface Span extends Format {
  readonly from: number;
  readonly to: number;
}

/** Stretches of the block that are bold or a link, by offset. */
function spansOf(block: Node): readonly Span[] {
  const spans: Span[] = [];
  block.forEach((node, from) => {
    const [isBold, link] = [hasMark(node, 'bold') !== undefined, hasMark(node, 'link')];
    const address = link === undefined ? '' : String(link.attrs['href']);
    if (isBold || address !== '')
      spans.push({ from, to: from + node.nodeSize, isBold, link: address });
  });
  return spans;
}

function hasMark(node: Node, name: string): Mark | undefined {
  return node.marks.find((mark) => mark.type.name === name);
}

/** A word is bold when any of it is. */
function formatAt(spans: readonly Span[], { from, text }: WordToken): Format {
  const within = spans.filter((span) => span.from < from + text.length && span.to > from);
  return {
    isBold: within.some((span) => span.isBold),
    link: within.find((span) => span.link !== '')?.link ?? '',
  };
}

function ofWord(word: WordToken, before: Format, after: Format): readonly FormatChange[] {
  const text = word.text + word.space;
  const changes: FormatChange[] = [];
  if (before.isBold !== after.isBold) changes.push({ kind: 'bold', text, isBold: after.isBold });
  if (before.link !== after.link)
    changes.push({ kind: 'link', text, before: before.link, after: after.link });
  return changes;
}

/** One change for neighbouring words that changed alike. */
function joined(
  words: readonly (readonly FormatChange[])[],
  kind: 'bold' | 'link',
): readonly FormatChange[] {
  const result: FormatChange[] = [];
  let previous: FormatChange | undefined;
  for (const changes of words) {
    const change = changes.find((one) => one.kind === kind);
    if (change !== undefined && previous !== undefined && isAlike(previous, change)) {
      previous = withText(change, textOf(result.pop()) + textOf(change));
      result.push(previous);
    } else if (change !== undefined) result.push(change);
    previous = change === undefined ? undefined : result.at(-1);
  }
  return result.map((change) => withText(change, textOf(change).trim()));
}

function textOf(change: FormatChange | undefined): string {
  return change !== undefined && 'text' in change ? change.text : '';
}

function withText(change: FormatChange, text: string): FormatChange {
  return 'text' in change ? { ...change, text } : change;
}

function isAlike(one: FormatChange, other: FormatChange): boolean {
  return JSON.stringify(withText(one, '')) === JSON.stringify(withText(other, ''));
}
