import { arabicRuns } from '../../arabic/arabic-runs';
import { bidiRuns, type BidiRun } from '../../arabic/bidi-runs';
import { unreachable } from '../../unreachable';
import { markup, type SafeHtml } from './safe-html';

function markRun(run: BidiRun): SafeHtml {
  switch (run.kind) {
    case 'plain':
      return markup`${run.text}`;
    case 'latin':
      return markup`<bdi>${run.text}</bdi>`;
    case 'number':
      return markup`<bdi dir="ltr">${run.text}</bdi>`;
    default:
      return unreachable(run.kind);
  }
}

/** Text as markup, with telephone numbers, names and Latin words kept in their own direction. */
export function isolateRuns(text: string): SafeHtml {
  return markup`${bidiRuns(text).map(markRun)}`;
}

/** Text of a block that runs from left to right, with the Arabic in it kept in its own direction. */
export function isolateForeign(text: string): SafeHtml {
  const pieces: SafeHtml[] = [];
  let end = 0;
  for (const { from, to } of arabicRuns(text)) {
    pieces.push(markup`${text.slice(end, from)}<bdi>${text.slice(from, to)}</bdi>`);
    end = to;
  }
  return markup`${pieces}${text.slice(end)}`;
}
