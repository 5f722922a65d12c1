import { escapeAddress, escapeLine, escapeText } from './escape-markdown';
import type { ExportRun } from './export-story';

type TextRun = Extract<ExportRun, { kind: 'text' }>;

interface Piece {
  /** `open` and `close` are the stars around bold words; `raw` is Markdown of our own. */
  readonly kind: 'text' | 'open' | 'close' | 'raw';
  readonly text: string;
}

const text = (words: string): Piece => ({ kind: 'text', text: words });
const raw = (markdown: string): Piece => ({ kind: 'raw', text: markdown });

function piecesOf({ text: words, isBold }: TextRun): readonly Piece[] {
  const shown = text(escapeText(words));
  if (!isBold) return [shown];
  return [{ kind: 'open', text: '**' }, shown, { kind: 'close', text: '**' }];
}

function cut(runs: readonly ExportRun[]): readonly Piece[] {
  let href: string | null = null;
  const pieces: Piece[] = [];
  const turn = (next: string | null) => {
    if (href === next) return;
    if (href !== null) pieces.push(raw(`](${escapeAddress(href)})`));
    if (next !== null) pieces.push(raw('['));
    href = next;
  };
  for (const run of runs) {
    turn(run.kind === 'break' ? null : run.href);
    pieces.push(...(run.kind === 'break' ? [raw('\\\n')] : piecesOf(run)));
  }
  turn(null);
  return pieces.filter((piece) => piece.text !== '');
}

/** The same letter in a form that begins and ends with a mark. */
function asNumber(letter: string): string {
  return `&#${String(letter.codePointAt(0))};`;
}

/** Letters, and the signs that only some readers take for marks. */
const letterFirst = /^[^\p{P}\s$+<=>^`|~]/u;
const letterLast = /[^\p{P}\s$+<=>^`|~]$/u;
const beginsWithMark = /^[\p{P}\p{S}]/u;
const endsWithMark = /[\p{P}\p{S}]$/u;

/**
 * Stars between a mark and a letter are no stars to Markdown. The letter is then written as its
 * number, which readers see as the letter.
 */
function settle({ kind, text: own }: Piece, before: Piece | undefined, after: Piece | undefined) {
  if (kind !== 'text') return own;
  let settled = own;
  if (before?.kind === 'close') settled = settled.replace(letterFirst, asNumber);
  if (after?.kind === 'open') settled = settled.replace(letterLast, asNumber);
  // An exclamation mark would turn the link behind it into a picture.
  return after?.text === '[' ? settled.replace(/!$/, '\\!') : settled;
}

function touchesMark(piece: Piece, inner: Piece | undefined): boolean {
  const edge = piece.kind === 'open' ? beginsWithMark : endsWithMark;
  return inner?.kind === 'text' && edge.test(inner.text);
}

/** Stars that touch a letter on their inside need no help from the outside. */
function needed(pieces: readonly Piece[], place: number): Piece | undefined {
  const piece = pieces[place];
  if (piece === undefined || piece.kind === 'text' || piece.kind === 'raw') return piece;
  const inner = pieces[piece.kind === 'open' ? place + 1 : place - 1];
  return touchesMark(piece, inner) ? piece : raw(piece.text);
}

/** The words of a paragraph as Markdown; one line more for each break in it. */
export function markdownRuns(runs: readonly ExportRun[]): string {
  const pieces = cut(runs);
  return pieces
    .map((piece, place) => settle(piece, needed(pieces, place - 1), needed(pieces, place + 1)))
    .join('')
    .split('\n')
    .map(escapeLine)
    .join('\n');
}

/** The same where a line end would be the end of the block. */
export function markdownLine(runs: readonly ExportRun[]): string {
  return markdownRuns(
    runs.map((run) =>
      run.kind === 'break' ? { kind: 'text', text: ' ', isBold: false, href: null } : run,
    ),
  );
}
