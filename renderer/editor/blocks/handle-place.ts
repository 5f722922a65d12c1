import type { Editor } from '@tiptap/core';
import { isInBody, partNamed } from '../extensions/sheet-part';

/** A child of the body, and where its first line is below the top of the sheet's text. */
export interface HandlePlace {
  readonly position: number;
  /** Pixels from the top of the element that the handle stands in. */
  readonly top: number;
}

/** Where a block that is dragged would go: between two children of the body. */
export interface DropPlace {
  readonly position: number;
  /** Pixels, as above. */
  readonly top: number;
}

/** The block of the body that the caret is in. */
export function placeOfCaret(editor: Editor, frame: HTMLElement): HandlePlace | null {
  const { $from } = editor.state.selection;
  if (!isInBody($from)) return null;
  return placeAt(editor, frame, $from.depth >= 2 ? $from.before(2) : $from.pos);
}

/** The block of the body beside the pointer. */
export function placeBeside(editor: Editor, frame: HTMLElement, y: number): HandlePlace | null {
  const element = blockBeside(bodyOf(editor), y);
  const position = element === null ? null : positionOf(editor, element);
  return position === null ? null : placeAt(editor, frame, position);
}

export function placeAt(editor: Editor, frame: HTMLElement, position: number): HandlePlace | null {
  const element = editor.view.nodeDOM(position);
  if (!(element instanceof HTMLElement)) return null;
  const top = element.getBoundingClientRect().top - frame.getBoundingClientRect().top;
  return { position, top: top + firstLine(element) };
}

export function dropPlace(editor: Editor, frame: HTMLElement, y: number): DropPlace | null {
  const element = blockBeside(bodyOf(editor), y);
  const position = element === null ? null : positionOf(editor, element);
  if (element === null || position === null) return null;
  const rect = element.getBoundingClientRect();
  const isBelow = y > rect.top + rect.height / 2;
  const size = editor.state.doc.nodeAt(position)?.nodeSize ?? 0;
  const edge = isBelow ? rect.bottom + 10 : rect.top - 10;
  return {
    position: isBelow ? position + size : position,
    top: edge - frame.getBoundingClientRect().top,
  };
}

function bodyOf(editor: Editor): HTMLElement | null {
  const body = partNamed(editor.state.doc, 'body');
  const element = body === null ? null : editor.view.nodeDOM(body.from - 1);
  return element instanceof HTMLElement ? element : null;
}

/** By halves: a long story has thousands of blocks, and the pointer moves often. */
function blockBeside(body: HTMLElement | null, y: number): Element | null {
  const blocks = body?.children;
  if (blocks === undefined || blocks.length === 0) return null;
  let [low, high] = [0, blocks.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const bottom = blocks[middle]?.getBoundingClientRect().bottom ?? 0;
    if (bottom + 10 < y) low = middle + 1;
    else high = middle;
  }
  return blocks[low] ?? null;
}

/** Null for what is drawn in the body without being a block of it. */
function positionOf({ view, state }: Editor, element: Element): number | null {
  const $inside = state.doc.resolve(view.posAtDOM(element, 0));
  const position = $inside.depth >= 2 ? $inside.before(2) : $inside.pos;
  return view.nodeDOM(position) === element ? position : null;
}

/** Pixels from the top of a block to the middle of its first line. */
function firstLine(element: HTMLElement): number {
  const style = getComputedStyle(element);
  const [line, padding] = [parseFloat(style.lineHeight), parseFloat(style.paddingBlockStart)];
  const isText = element.matches('p, h2, h3, ul, ol, blockquote, aside, div[data-editor-note]');
  return isText && !Number.isNaN(line) ? line / 2 + padding : 14;
}
