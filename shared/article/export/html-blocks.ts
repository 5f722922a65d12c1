import { unreachable } from '../../unreachable';
import { isolateRuns } from '../publish/isolate-runs';
import { lines, markup, type SafeHtml } from '../publish/safe-html';
import { captionLine, type PictureAddress } from './export-picture';
import { groupByLink } from './export-runs';
import type { BlockOf, ExportBlock, ExportCell, ExportPicture, ExportRun } from './export-story';
import { exportWords as words } from './export-words';

const nothing = markup``;
const ltr = markup` dir="ltr"`;

function run(one: ExportRun): SafeHtml {
  if (one.kind === 'break') return markup`<br>`;
  const text = isolateRuns(one.text);
  return one.isBold ? markup`<strong>${text}</strong>` : text;
}

/** The words of a paragraph as markup. */
function htmlRuns(runs: readonly ExportRun[]): SafeHtml {
  const groups = groupByLink(runs).map(({ href, runs: words }) =>
    href === null ? markup`${words.map(run)}` : markup`<a href="${href}">${words.map(run)}</a>`,
  );
  return markup`${groups}`;
}

function direction(isLeftToRight: boolean): SafeHtml {
  return isLeftToRight ? ltr : nothing;
}

/** A picture that has no address keeps its words. */
export function htmlPicture(picture: ExportPicture, addressOf: PictureAddress): SafeHtml {
  const address = addressOf(picture);
  const caption = captionLine(picture);
  const shown = address === null ? nothing : markup`<img src="${address}" alt="${picture.alt}">`;
  const said = caption === '' ? nothing : markup`<figcaption>${isolateRuns(caption)}</figcaption>`;
  return markup`<figure>${shown}${said}</figure>`;
}

function cell({ isHeader, columns, rows, blocks }: ExportCell, addressOf: PictureAddress) {
  const across = columns === 1 ? nothing : markup` colspan="${columns}"`;
  const down = rows === 1 ? nothing : markup` rowspan="${rows}"`;
  const inside = htmlBlocks(blocks, addressOf);
  return isHeader
    ? markup`<th${across}${down}>${inside}</th>`
    : markup`<td${across}${down}>${inside}</td>`;
}

function table({ rows }: BlockOf<'table'>, addressOf: PictureAddress): SafeHtml {
  const body = rows.map((row) => markup`<tr>${row.map((one) => cell(one, addressOf))}</tr>`);
  return markup`<table>\n${lines(body)}\n</table>`;
}

function list({ isNumbered, start, items }: BlockOf<'list'>, addressOf: PictureAddress): SafeHtml {
  const all = lines(items.map((blocks) => markup`<li>${htmlBlocks(blocks, addressOf)}</li>`));
  if (!isNumbered) return markup`<ul>\n${all}\n</ul>`;
  return start === 1 ? markup`<ol>\n${all}\n</ol>` : markup`<ol start="${start}">\n${all}\n</ol>`;
}

function quotation({ blocks, speaker }: BlockOf<'quotation'>, addressOf: PictureAddress) {
  const name = speaker === '' ? nothing : markup`\n<footer>${isolateRuns(speaker)}</footer>`;
  return markup`<blockquote>\n${htmlBlocks(blocks, addressOf)}${name}\n</blockquote>`;
}

function embed({ url, title }: BlockOf<'embed'>): SafeHtml {
  const name = title === '' ? nothing : isolateRuns(title);
  return markup`<p class="card">${name} <a href="${url}"><bdi dir="ltr">${url}</bdi></a></p>`;
}

function readMore({ headline, url }: BlockOf<'read-more'>): SafeHtml {
  const name = isolateRuns(headline);
  const story = url === null ? name : markup`<a href="${url}">${name}</a>`;
  return markup`<p class="more"><b>${words.readMore}</b> ${story}</p>`;
}

/** A remark that readers must not take for a part of the story. */
export function htmlNote(label: string, text: string): SafeHtml {
  return markup`<p class="note"><b>${label}</b> ${isolateRuns(text)}</p>`;
}

function heading({ level, runs, isLeftToRight }: BlockOf<'heading'>): SafeHtml {
  const dir = direction(isLeftToRight);
  return level === 2
    ? markup`<h2${dir}>${htmlRuns(runs)}</h2>`
    : markup`<h3${dir}>${htmlRuns(runs)}</h3>`;
}

function htmlBlock(block: ExportBlock, addressOf: PictureAddress): SafeHtml {
  switch (block.kind) {
    case 'paragraph':
      return markup`<p${direction(block.isLeftToRight)}>${htmlRuns(block.runs)}</p>`;
    case 'heading':
      return heading(block);
    case 'list':
      return list(block, addressOf);
    case 'quotation':
      return quotation(block, addressOf);
    case 'pull-quote':
      return markup`<p class="pull"${direction(block.isLeftToRight)}>${isolateRuns(block.text)}</p>`;
    case 'divider':
      return markup`<hr>`;
    case 'picture':
      return htmlPicture(block.picture, addressOf);
    case 'embed':
      return embed(block);
    case 'table':
      return table(block, addressOf);
    case 'read-more':
      return readMore(block);
    case 'note':
      return htmlNote(words.note, block.text);
    default:
      return unreachable(block);
  }
}

export function htmlBlocks(blocks: readonly ExportBlock[], addressOf: PictureAddress): SafeHtml {
  return lines(blocks.map((block) => htmlBlock(block, addressOf)));
}
