import type { EditorView } from '@tiptap/pm/view';
import type { TextRange } from '@shared/arabic/fold-offsets';
import type { Finding } from './find-session';
import { domRange, scrollerOf } from './reveal';
import type { BlockMatches } from './story-search';

const names = ['found', 'found-current', 'found-scope'] as const;
type MarkName = (typeof names)[number];

/**
 * Marks what is found, and only what is in sight: a letter can be found a hundred thousand times. The
 * marks are the browser's own highlights, not elements in the text, so that they neither cut through
 * joined letters nor disturb what is being typed.
 */
export class FoundMarks {
  private readonly view: EditorView;
  private readonly scroller: HTMLElement | null;
  private readonly resized: ResizeObserver;
  private readonly drawn = new Map<MarkName, readonly Range[]>();
  private finding: Finding | null = null;
  private frame = 0;

  constructor(view: EditorView) {
    this.view = view;
    this.scroller = scrollerOf(view);
    this.scroller?.addEventListener('scroll', this.redraw, { passive: true });
    this.resized = new ResizeObserver(this.redraw);
    this.resized.observe(this.scroller ?? view.dom);
  }

  show(finding: Finding): void {
    this.finding = finding;
    this.redraw();
  }

  destroy(): void {
    this.scroller?.removeEventListener('scroll', this.redraw);
    this.resized.disconnect();
    cancelAnimationFrame(this.frame);
    for (const name of names) this.draw(name, []);
  }

  private readonly redraw = (): void => {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.drawAll());
  };

  private drawAll(): void {
    const { finding, view } = this;
    if (finding === null || view.isDestroyed) return;
    const { current, scope } = finding;
    const others = this.inSight(finding).filter(({ from }) => from !== current?.from);
    this.draw('found', others);
    this.draw('found-current', current === null ? [] : [current]);
    this.draw('found-scope', scope === null ? [] : [scope]);
  }

  private inSight({ matches: { blocks } }: Finding): readonly TextRange[] {
    const sight = (this.scroller ?? this.view.dom).getBoundingClientRect();
    const found: TextRange[] = [];
    for (let at = this.firstBelow(blocks, sight.top); at < blocks.length; at += 1) {
      const block = blocks[at];
      if (block === undefined || (this.boxOf(block)?.top ?? 0) > sight.bottom) break;
      for (const { from, to } of block.ranges)
        found.push({ from: block.start + from, to: block.start + to });
    }
    return found;
  }

  /** Index of the first block that reaches below a height of the window. */
  private firstBelow(blocks: readonly BlockMatches[], top: number): number {
    let [low, high] = [0, blocks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const block = blocks[middle];
      if (block !== undefined && (this.boxOf(block)?.bottom ?? 0) < top) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private boxOf({ start }: BlockMatches): DOMRect | null {
    const element = this.view.nodeDOM(start - 1);
    return element instanceof Element ? element.getBoundingClientRect() : null;
  }

  private draw(name: MarkName, places: readonly TextRange[]): void {
    const highlight = highlightCalled(name);
    for (const range of this.drawn.get(name) ?? []) highlight.delete(range);
    const ranges = places.flatMap((place) => domRange(this.view, place) ?? []);
    for (const range of ranges) highlight.add(range);
    this.drawn.set(name, ranges);
  }
}

/** Stories side by side share it: the style sheet knows a highlight by its name. */
function highlightCalled(name: MarkName): Highlight {
  const known = CSS.highlights.get(name);
  if (known !== undefined) return known;
  const made = new Highlight();
  CSS.highlights.set(name, made);
  return made;
}
