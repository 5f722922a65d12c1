import type { Node } from '@tiptap/pm/model';
import type { TextRange } from '@shared/arabic/fold-offsets';
import { searchedText, type SearchedText, type WordSearch } from '@shared/arabic/word-search';
import { lettersOf } from '@shared/article/kept-text';
import { isHiddenPart } from '../extensions/sheet-part';

/** Everything found in one block of text. */
export interface BlockMatches {
  /** The place before its first letter. */
  readonly start: number;
  /** In letters of the block; never empty. */
  readonly ranges: readonly TextRange[];
}

/** Everything found in a story, in the order of the sheet. */
export interface StoryMatches {
  readonly blocks: readonly BlockMatches[];
  readonly count: number;
}

export const nothingFound: StoryMatches = { blocks: [], count: 0 };

/** Finds the same words in one state of the story after another, or in a stretch of it. */
export type StorySearch = (document: Node, scope?: TextRange | null) => StoryMatches;

/** Nodes never change, so a block that was not typed in is neither read nor folded again. */
const texts = new WeakMap<Node, SearchedText>();

export function storySearch(search: WordSearch): StorySearch {
  const known = new WeakMap<Node, readonly TextRange[]>();
  const rangesIn = (block: Node) => {
    const ranges = known.get(block) ?? search(textOfBlock(block));
    known.set(block, ranges);
    return ranges;
  };
  return (document, scope = null) => {
    const blocks: BlockMatches[] = [];
    let count = 0;
    forEachBlock(document, (block, start) => {
      const ranges = within(scope, start, rangesIn(block));
      if (ranges.length === 0) return;
      blocks.push({ start, ranges });
      count += ranges.length;
    });
    return { blocks, count };
  };
}

/** Every text of the sheet, in order, with the place before its first letter; not what panels edit. */
export function forEachBlock(document: Node, visit: (block: Node, start: number) => void): void {
  document.descendants((node, position) => {
    if (isHiddenPart(node)) return false;
    if (!node.isTextblock) return true;
    if (node.content.size > 0) visit(node, position + 1);
    return false;
  });
}

/** One letter for each place in the block, so that letters found are places found. */
export function textOfBlock(block: Node): SearchedText {
  const known = texts.get(block);
  if (known !== undefined) return known;
  const text = searchedText(lettersOf(block, '\n'));
  texts.set(block, text);
  return text;
}

function within(
  scope: TextRange | null,
  start: number,
  ranges: readonly TextRange[],
): readonly TextRange[] {
  if (scope === null) return ranges;
  return ranges.filter(({ from, to }) => start + from >= scope.from && start + to <= scope.to);
}
