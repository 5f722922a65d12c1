import type { Node } from '@tiptap/pm/model';
import type { Step } from '@tiptap/pm/transform';
import { parseDocument } from '../../article/schema';
import { wordTokens } from '../compare/word-tokens';
import type { Entry } from '../entry';
import { MovedText } from './moved-text';
import { typingBursts } from './typing-bursts';
import { WritingTape, type Origin } from './writing-tape';

/** Words in a row that one person wrote at one time. */
export interface WrittenRun extends Origin {
  readonly text: string;
}

/** A text block of the document and who wrote it; `\n` is a line break. */
export interface WrittenBlock {
  /** Name of its node: `headline`, `paragraph` … */
  readonly type: string;
  /** ProseMirror position right before it; its first letter is one further. */
  readonly position: number;
  /** Together the block's whole text. */
  readonly runs: readonly WrittenRun[];
}

/**
 * Who wrote each word of the document that the log ends with. A word that several people touched is
 * of whoever wrote most of its letters; text that was moved stays with its writer.
 * @param entries a log from its creation up to the version that is asked about
 * @throws RangeError when the log does not begin with its creation or an entry does not fit
 */
export function attribution(entries: readonly Entry[]): readonly WrittenBlock[] {
  const first = entries[0];
  if (first?.body.kind !== 'created') throw new RangeError('A log begins with its creation');
  let document = parseDocument(first.body.document);
  const { author, at, version } = first;
  const tape = new WritingTape(document.content.size, { author, at, version });
  const moved = new MovedText();
  for (const { step, origin } of typingBursts(entries)) {
    const change = { before: document, after: applied(document, step), step, origin };
    record(tape, moved, change);
    document = change.after;
  }
  return writtenBlocks(document, tape);
}

function applied(document: Node, step: Step): Node {
  const outcome = step.apply(document);
  if (outcome.doc === null) throw new RangeError(outcome.failed ?? 'The step does not fit');
  return outcome.doc;
}

interface Change {
  readonly before: Node;
  readonly after: Node;
  readonly step: Step;
  readonly origin: Origin;
}

function record(
  tape: WritingTape,
  moved: MovedText,
  { before, after, step, origin }: Change,
): void {
  const map = step.getMap();
  map.forEach((from, to) => {
    moved.takenOut(before, tape, { from, to });
  });
  map.forEach((...[oldFrom, oldTo, from, to]) => {
    const inserted = to > from ? [{ length: to - from, origin }] : [];
    tape.replace(from, from + oldTo - oldFrom, inserted);
  });
  map.forEach((...[, , from, to]) => {
    moved.putIn(after, tape, { from, to });
  });
}

function writtenBlocks(document: Node, tape: WritingTape): readonly WrittenBlock[] {
  const blocks: WrittenBlock[] = [];
  document.descendants((node, position) => {
    if (!node.isTextblock) return true;
    const text = node.textBetween(0, node.content.size, undefined, '\n');
    const origins = tape
      .slice(position + 1, position + 1 + text.length)
      .flatMap(({ length, origin }) => new Array<Origin>(length).fill(origin));
    blocks.push({ type: node.type.name, position, runs: wholeWords(text, origins) });
    return false;
  });
  return blocks;
}

/** White space goes with the word before it. */
function wholeWords(text: string, origins: readonly Origin[]): readonly WrittenRun[] {
  const tokens = wordTokens(text);
  const runs: WrittenRun[] = [];
  let previous: Origin | null = null;
  tokens.forEach(({ from, text: word }, index) => {
    const start = index === 0 ? 0 : from;
    const piece = text.slice(start, tokens[index + 1]?.from ?? text.length);
    const origin = mostOf(origins.slice(from, from + word.length));
    const last = runs.at(-1);
    if (last !== undefined && origin === previous)
      runs[runs.length - 1] = { ...last, text: last.text + piece };
    else if (origin !== null) runs.push({ ...origin, text: piece });
    previous = origin;
  });
  return runs;
}

/** The author of most letters, and the last of that author's edits. */
function mostOf(origins: readonly Origin[]): Origin | null {
  const letters = new Map<string, number>();
  for (const { author } of origins) letters.set(author, (letters.get(author) ?? 0) + 1);
  const share = (origin: Origin) => letters.get(origin.author) ?? 0;
  return origins.reduce<Origin | null>((best, origin) => {
    if (best === null || share(origin) > share(best)) return origin;
    return share(origin) === share(best) && origin.version > best.version ? origin : best;
  }, null);
}
