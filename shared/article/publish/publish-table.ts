import type { JSONContent } from '@tiptap/core';
import { lines, markup, type SafeHtml } from './safe-html';

/** A table that is wider than the page is scrolled in its frame, by keyboard too. */
export function publishTable(table: JSONContent, groups: readonly SafeHtml[]): SafeHtml {
  const label = String(table.attrs?.['label'] ?? '');
  return markup`<section class="table" aria-label="${label}" tabindex="0"><table>\n${lines(groups)}\n</table></section>`;
}

function span(cell: JSONContent, name: 'colspan' | 'rowspan'): SafeHtml {
  const count = Number(cell.attrs?.[name] ?? 1);
  return Number.isInteger(count) && count > 1 ? markup` ${name}="${count}"` : markup``;
}

/** @param dir attribute that says which way it runs, when it holds one paragraph */
export function publishCell(
  cell: JSONContent,
  { dir, words }: { readonly dir: SafeHtml; readonly words: readonly SafeHtml[] },
): SafeHtml {
  const attributes = markup`${span(cell, 'colspan')}${span(cell, 'rowspan')}${dir}`;
  if (cell.type !== 'tableHeader') return markup`<td${attributes}>${words}</td>`;
  const scope = String(cell.attrs?.['scope']);
  return markup`<th scope="${scope}"${attributes}>${words}</th>`;
}
