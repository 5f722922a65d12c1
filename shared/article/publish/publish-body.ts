import type { JSONContent } from '@tiptap/core';
import { TiptapStaticRenderer, type NodeProps } from '@tiptap/static-renderer/json/html-string';
import type { ArticleId, Sha256 } from '../../ids';
import { isSafeUrl } from '../safe-url';
import { textOf } from '../story';
import { isolateForeign, isolateRuns } from './isolate-runs';
import { knownBlocks } from './known-blocks';
import { publishEmbed } from './publish-embed';
import { publishPicture, publishThumbnail, type PagePicture } from './publish-picture';
import { publishTable, publishCell } from './publish-table';
import { lines, markup, type SafeHtml } from './safe-html';
import { tidyBody } from './tidy-body';

/** Another story as a page points at it: what it is called today and where it is from this page. */
export interface StoryAddress {
  readonly headline: string;
  readonly href: string;
}

export interface BodyFacts {
  /** Dateline; empty when the story has none. */
  readonly place: string;
  /** Null when the archive has no such story. */
  readonly find: (article: ArticleId) => StoryAddress | null;
  /** Null when the local store has no such picture; the page does without it. */
  readonly picture: (media: Sha256) => PagePicture | null;
}

type Mark = NonNullable<JSONContent['marks']>[number];
type Props = NodeProps<JSONContent, SafeHtml | SafeHtml[]>;

/** What the node holds, one piece after the other. */
function inside({ children = [] }: Props): readonly SafeHtml[] {
  return Array.isArray(children) ? children : [children];
}

/** What the node holds, each block on a line of its own. */
function stacked(props: Props): SafeHtml {
  return markup`\n${lines(inside(props))}\n`;
}

function link(props: Props): SafeHtml {
  const href = String(props.node.attrs?.['href'] ?? '');
  if (!isSafeUrl(href)) return markup`${inside(props)}`;
  return markup`<a href="${href}">${inside(props)}</a>`;
}

/** The page runs from right to left; only what does not says so. */
function direction(node: JSONContent | undefined): SafeHtml {
  return node?.attrs?.['dir'] === 'ltr' ? markup` dir="ltr"` : markup``;
}

function heading(props: Props): SafeHtml {
  const dir = direction(props.node);
  if (props.node.attrs?.['level'] === 3) return markup`<h3${dir}>${inside(props)}</h3>`;
  return markup`<h2${dir}>${inside(props)}</h2>`;
}

/** The only paragraph of a node that needs no paragraph element inside. */
function onlyParagraph({ node }: Props): JSONContent | undefined {
  const only = node.content?.length === 1 ? node.content[0] : undefined;
  return only?.type === 'paragraph' ? only : undefined;
}

function wordsOf(paragraph: JSONContent, { renderElement }: Props): readonly SafeHtml[] {
  return (paragraph.content ?? []).flatMap((content) => renderElement({ content }));
}

function listItem(props: Props): SafeHtml {
  const only = onlyParagraph(props);
  if (only === undefined) return markup`<li>${stacked(props)}</li>`;
  return markup`<li${direction(only)}>${wordsOf(only, props)}</li>`;
}

function cell(props: Props): SafeHtml {
  const only = onlyParagraph(props);
  const words = only === undefined ? inside(props) : wordsOf(only, props);
  return publishCell(props.node, { dir: direction(only), words });
}

function orderedList(props: Props): SafeHtml {
  const start = Number(props.node.attrs?.['start'] ?? 1);
  if (!Number.isInteger(start) || start === 1) return markup`<ol>${stacked(props)}</ol>`;
  return markup`<ol start="${start}">${stacked(props)}</ol>`;
}

/** The name up to the first Arabic comma, then what the person is. */
function speaker({ node }: Props): SafeHtml {
  const [name = '', ...role] = textOf(node).split('،');
  const cite = markup`<cite>${isolateRuns(name.trim())}</cite>`;
  return markup`<footer>${cite}${isolateRuns(role.join('،').trim())}</footer>`;
}

function pullQuote(props: Props): SafeHtml {
  const dir = direction(props.node);
  return markup`<aside class="pull" role="note"${dir}><p>${inside(props)}</p></aside>`;
}

function gallery(props: Props, picture: BodyFacts['picture']): SafeHtml {
  const pictures = (props.node.content ?? []).flatMap((node) => {
    const found = pictureOf(node, picture);
    return found === null ? [] : [markup`<li>${publishThumbnail(node, found)}</li>`];
  });
  const label = String(props.node.attrs?.['label'] ?? '');
  return markup`<section class="gallery" aria-label="${label}"><ul>\n${lines(pictures)}\n</ul></section>`;
}

function pictureOf(node: JSONContent, picture: BodyFacts['picture']): PagePicture | null {
  return picture(String(node.attrs?.['media'] ?? '') as Sha256); // the media store knows if it is one
}

function singlePicture(node: JSONContent, picture: BodyFacts['picture']): SafeHtml {
  const found = pictureOf(node, picture);
  return found === null ? markup`` : publishPicture(node, found);
}

function readMore({ node }: Props, find: BodyFacts['find']): SafeHtml {
  const article = String(node.attrs?.['article'] ?? '') as ArticleId; // the archive knows if it is one
  const story = find(article);
  if (story === null) return markup``;
  const title = markup`<a href="${story.href}">${isolateRuns(story.headline)}</a>`;
  const label = `اقرأ المزيد: ${story.headline}`;
  return markup`<aside class="more" data-article="${article}" aria-label="${label}"><p><b>اقرأ المزيد:</b> ${title}</p></aside>`;
}

/** Blocks that look the same wherever the page is. */
const ownBlocks = {
  text: ({ node }: Props) => isolateRuns(node.text ?? ''),
  foreignText: ({ node }: Props) => isolateForeign(node.text ?? ''),
  hardBreak: () => markup`<br>`,
  place: ({ node }: Props) => markup`<span class="place">${node.text ?? ''}</span> - `,
  quotationMark: ({ node }: Props) => markup`<span class="qm">${node.text ?? ''}</span>`,
  link,
  paragraph: (props: Props) => markup`<p${direction(props.node)}>${inside(props)}</p>`,
  heading,
  bulletList: (props: Props) => markup`<ul>${stacked(props)}</ul>`,
  orderedList,
  listItem,
  quotation: (props: Props) => markup`<blockquote class="quote">${stacked(props)}</blockquote>`,
  speaker,
  pullQuote,
  divider: () => markup`<hr>`,
  embed: ({ node }: Props) => publishEmbed(node),
  table: (props: Props) => publishTable(props.node, inside(props)),
  tableHead: (props: Props) => markup`<thead>${stacked(props)}</thead>`,
  tableBody: (props: Props) => markup`<tbody>${stacked(props)}</tbody>`,
  tableRow: (props: Props) => markup`<tr>${inside(props)}</tr>`,
  tableHeader: cell,
  tableCell: cell,
};

function rendererFor({ find, picture }: BodyFacts) {
  return TiptapStaticRenderer<SafeHtml, Mark, JSONContent>(
    (part) => part.component(part.props as never), // the renderer pairs a component with its own props
    {
      nodeMapping: {
        ...ownBlocks,
        readMore: (props: Props) => readMore(props, find),
        picture: ({ node }: Props) => singlePicture(node, picture),
        gallery: (props: Props) => gallery(props, picture),
      },
      markMapping: {
        bold: ({ children = [] }) => markup`<strong>${children}</strong>`,
      },
    },
  );
}

/** Blocks of prose before the place that an outlet may fill with an embed or an advert. */
const blocksBeforeSlot = 3;

/**
 * The body of a story as the markup of a page. It needs a document that fits `articleSchema`. A body
 * that is long enough has one empty slot, which takes no room until the outlet's theme fills it.
 */
export function publishBody(body: readonly JSONContent[], facts: BodyFacts): SafeHtml {
  const render = rendererFor(facts);
  const known = knownBlocks(body, facts);
  const blocks = tidyBody(known, facts.place).map((content) => render({ content }));
  if (blocks.length <= blocksBeforeSlot) return lines(blocks);
  return lines(blocks.toSpliced(blocksBeforeSlot, 0, markup`<div class="slot"></div>`));
}
