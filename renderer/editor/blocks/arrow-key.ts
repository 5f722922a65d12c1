import type { ResolvedPos } from '@tiptap/pm/model';
import { Selection } from '@tiptap/pm/state';
import { GapCursor } from '@tiptap/pm/gapcursor';
import { isInBody } from '../extensions/sheet-part';

/** Where an arrow leads in the text: a story runs from right to left, so left is forwards. */
export interface Arrow {
  readonly axis: 'horiz' | 'vert';
  readonly dir: -1 | 1;
}

/** @param $head decides for paragraphs that run the other way */
export function arrowOf(key: string, $head: ResolvedPos): Arrow | null {
  const isLtr = $head.parent.isTextblock && $head.parent.attrs['dir'] === 'ltr';
  switch (key) {
    case 'ArrowUp':
      return { axis: 'vert', dir: -1 };
    case 'ArrowDown':
      return { axis: 'vert', dir: 1 };
    case 'ArrowLeft':
      return { axis: 'horiz', dir: isLtr ? -1 : 1 };
    case 'ArrowRight':
      return { axis: 'horiz', dir: isLtr ? 1 : -1 };
    default:
      return null;
  }
}

/** What `EditorView.endOfTextblock` is asked. */
export function edgeOf({ axis, dir }: Arrow): 'up' | 'down' | 'forward' | 'backward' {
  if (axis === 'vert') return dir > 0 ? 'down' : 'up';
  return dir > 0 ? 'forward' : 'backward';
}

/** Past the edge of a block: the gap there when it has no other place for a caret, else the next text. */
export function selectionBeyond($edge: ResolvedPos, dir: -1 | 1): Selection | null {
  if (isGap($edge)) return new GapCursor($edge);
  const next = Selection.findFrom($edge, dir);
  return next !== null && isInBody(next.$head) ? next : null;
}

/** Between two blocks without a text to put the caret in. */
export function isGap($place: ResolvedPos): boolean {
  // The library leaves it out of its types.
  const { valid } = GapCursor as unknown as { readonly valid: (place: ResolvedPos) => boolean };
  return isInBody($place) && valid($place);
}
