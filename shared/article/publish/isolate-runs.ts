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
