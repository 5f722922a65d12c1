import type { Node } from '@tiptap/pm/model';
import { wholePicture } from './changed-picture';
import { compareFormatting } from './compare-formatting';
import type { AlignedText } from './align-texts';
import { linkBlocks, type Link } from './link-blocks';
import { matchWords, type WordPair } from './match-words';
import { fieldParts, type ReadBlock } from './story-blocks';
import type { BlockDifference, ComparedBlock, StoryPart } from './story-comparison';
import { wordRuns } from './word-runs';
import { wordTokens, type WordToken } from './word-tokens';

/** Compares fields of the page, which are the same field whatever they say. */
export function compareFieldBlocks(
  before: readonly ReadBlock[],
  after: readonly ReadBlock[],
): readonly ComparedBlock[] {
  return fieldParts.flatMap((part) => {
    const [one, other] = [partOf(before, part), partOf(after, part)];
    if (one === undefined) return other === undefined ? [] : [addedBlock(other)];
    return [other === undefined ? removedBlock(one) : pairOf(one, other, false)];
  });
}

function partOf(blocks: readonly ReadBlock[], part: StoryPart): ReadBlock | undefined {
  return blocks.find(({ block }) => block.part === part);
}

/** Compares the body: blocks that moved, split, joined, came and went. */
export function compareBodyBlocks(
  before: readonly ReadBlock[],
  after: readonly ReadBlock[],
): readonly ComparedBlock[] {
  const links = linkBlocks(before.map(aligned), after.map(aligned));
  const linkAt = new Map(links.flatMap((link) => link.after.map((place) => [place, link])));
  const isMoved = placesBefore(links.filter((link) => link.isMoved));
  const isKept = placesBefore(links.filter((link) => !link.isMoved));
  const result: ComparedBlock[] = [];
  const tellRemoved = (from: number) => {
    for (let place = from; place < before.length && !isKept.has(place); place += 1)
      if (!isMoved.has(place)) result.push(...before.slice(place, place + 1).map(removedBlock));
  };
  tellRemoved(0);
  after.forEach((block, place) => {
    const link = linkAt.get(place);
    if (link === undefined) result.push(addedBlock(block));
    else if (link.after[0] === place) {
      result.push(...comparedLink(link, before, after));
      if (!link.isMoved) tellRemoved((link.before.at(-1) ?? 0) + 1);
    }
  });
  return result;
}

/** Forms of one running text: a paragraph that became a heading is still that paragraph. */
const prose: ReadonlySet<StoryPart> = new Set([
  'paragraph',
  'heading',
  'bullet',
  'number',
  'quote',
]);

/** A block without a text of its own is what it shows or points at; all others are their text. */
function aligned({ block, node }: ReadBlock): AlignedText {
  const shown = shownBy(node);
  if (shown !== null) return { family: block.part, key: shown, text: '' };
  const text = block.text.trim().replace(/\s+/g, ' ').normalize('NFC');
  return { family: prose.has(block.part) ? 'prose' : block.part, key: text, text };
}

function shownBy({ type, attrs }: Node): string | null {
  switch (type.name) {
    case 'readMore':
      return String(attrs['article']);
    case 'embed':
      return String(attrs['url']);
    case 'picture':
      return wholePicture(attrs);
    case 'divider':
      return '';
    default:
      return null;
  }
}

function placesBefore(links: readonly Link[]): ReadonlySet<number> {
  return new Set(links.flatMap((link) => link.before));
}

function addedBlock(after: ReadBlock): ComparedBlock {
  return { kind: 'added', after: after.block };
}

function removedBlock(before: ReadBlock): ComparedBlock {
  return { kind: 'removed', before: before.block };
}

function comparedLink(
  link: Link,
  before: readonly ReadBlock[],
  after: readonly ReadBlock[],
): readonly ComparedBlock[] {
  const ones = link.before.flatMap((place) => before.slice(place, place + 1));
  const others = link.after.flatMap((place) => after.slice(place, place + 1));
  const [one, other] = [ones[0], others[0]];
  if (one === undefined || other === undefined) return [];
  if (ones.length === 1 && others.length === 1) return [pairOf(one, other, link.isMoved)];
  return piecesOf(ones, others);
}

function pairOf(before: ReadBlock, after: ReadBlock, isMoved: boolean): ComparedBlock {
  const both = { before: before.block, after: after.block };
  const pairs = hasSameText(before, after)
    ? null
    : matchWords(wordTokens(before.block.text), wordTokens(after.block.text));
  const change = difference(before, after, pairs);
  if (isMoved) return { kind: 'moved', ...both, ...change };
  return isUnchanged(change) ? { kind: 'same', ...both } : { kind: 'changed', ...both, ...change };
}

function hasSameText(before: ReadBlock, after: ReadBlock): boolean {
  if (before.block.part === 'readMore') return true;
  if (!before.node.isTextblock) return before.block.text === after.block.text;
  return before.node.content.eq(after.node.content);
}

/** @param pairs null when the text and its marks are the same and need not be looked at */
function difference(
  before: ReadBlock,
  after: ReadBlock,
  pairs: readonly WordPair[] | null,
): BlockDifference {
  return {
    words: pairs === null ? [{ kind: 'same', text: after.block.text }] : wordRuns(pairs),
    formatting: compareFormatting(before, after, pairs ?? []),
  };
}

function isUnchanged({ words, formatting }: BlockDifference): boolean {
  return formatting.length === 0 && words.every((run) => run.kind === 'same');
}

/** A split or a join: the words are compared as one text and dealt out to the pieces. */
function piecesOf(
  before: readonly ReadBlock[],
  after: readonly ReadBlock[],
): readonly ComparedBlock[] {
  const [ofBefore, ofAfter] = [before.map(tokensOf), after.map(tokensOf)];
  const pairs = matchWords(ofBefore.flat(), ofAfter.flat());
  const dealt = new Map<string, WordPair[]>();
  let [one, other] = [0, 0];
  for (const pair of pairs) {
    if (pair.kind !== 'added') one = placeOf(pair.before, ofBefore);
    if (pair.kind !== 'removed') other = placeOf(pair.after, ofAfter);
    const key = `${String(one)} ${String(other)}`;
    dealt.set(key, [...(dealt.get(key) ?? []), pair]);
  }
  return Array.from(dealt, ([key, some], index) => {
    const [at = 0, to = 0] = key.split(' ').map(Number);
    return pieceOf({
      before: before[at],
      after: after[to],
      pairs: some,
      index,
      isSplit: after.length > 1,
    });
  }).flat();
}

interface Piece {
  readonly before: ReadBlock | undefined;
  readonly after: ReadBlock | undefined;
  readonly pairs: readonly WordPair[];
  readonly index: number;
  readonly isSplit: boolean;
}

function pieceOf({ before, after, pairs, index, isSplit }: Piece): readonly ComparedBlock[] {
  if (before === undefined || after === undefined) return [];
  const both = { before: before.block, after: after.block };
  const piece = { kind: 'changed', ...both, ...difference(before, after, pairs) } as const;
  return [index === 0 ? piece : { ...piece, breakBefore: isSplit ? 'added' : 'removed' }];
}

function tokensOf({ block }: ReadBlock): readonly WordToken[] {
  return wordTokens(block.text);
}

function placeOf(token: WordToken, lists: readonly (readonly WordToken[])[]): number {
  return lists.findIndex((list) => list.includes(token));
}
