import type { EditorView } from '@tiptap/pm/view';
import type { TextRange } from '@shared/arabic/fold-offsets';

/** Room (px) that stays between found words and the edge of the sheet. */
const margin = 48;
/** Blocks far away are only guessed at until they are drawn: their real heights come frame by frame. */
const corrections = 4;

/** The stretch as the browser knows it; null while the view does not show it. */
export function domRange(view: EditorView, { from, to }: TextRange): Range | null {
  if (to > view.state.doc.content.size) return null;
  const [start, end] = [view.domAtPos(from, 1), view.domAtPos(to, -1)];
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** Scrolls so that the words can be seen; the editor does that only for a caret that has the focus. */
export function reveal(view: EditorView, words: TextRange): void {
  const scroller = scrollerOf(view);
  if (scroller === null) return;
  let left = corrections;
  const correct = () => {
    if (view.isDestroyed) return;
    const place = domRange(view, words)?.getBoundingClientRect();
    if (place === undefined) return;
    const sight = scroller.getBoundingClientRect();
    const isInSight = place.top >= sight.top + margin && place.bottom <= sight.bottom - margin;
    if (!isInSight) scroller.scrollTop += place.top - sight.top - sight.height / 3;
    left -= 1;
    if (left > 0) requestAnimationFrame(correct);
  };
  correct();
}

export function scrollerOf(view: EditorView): HTMLElement | null {
  for (let at = view.dom.parentElement; at !== null; at = at.parentElement)
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  return null;
}
