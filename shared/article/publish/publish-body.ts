import type { JSONContent } from '@tiptap/core';
import { TiptapStaticRenderer, type NodeProps } from '@tiptap/static-renderer/json/html-string';
import type { ArticleId } from '../../ids';
import { isSafeUrl } from '../safe-url';
import { textOf } from '../story';
import { isolateRuns } from './isolate-runs';
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

function heading(props: Props): SafeHtml {
  if (props.node.attrs?.['level'] === 3) return markup`<h3>${inside(props)}</h3>`;
  return markup`<h2>${inside(props)}</h2>`;
}

/** A list item of one paragraph needs no paragraph inside. */
function listItem(props: Props): SafeHtml {
  const only = props.node.content?.length === 1 ? props.node.content[0] : undefined;
  if (only?.type !== 'paragraph') return markup`<li>${stacked(props)}</li>`;
  const words = (only.content ?? []).map((content) => props.renderElement({ content }));
  return markup`<li>${words.flat()}</li>`;
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

function readMore({ node }: Props, find: BodyFacts['find']): SafeHtml {
  const article = String(node.attrs?.['article'] ?? '') as ArticleId; // the archive knows if it is one
  const story = find(article);
  if (story === null) return markup``;
  const title = markup`<a href="${story.href}">${isolateRuns(story.headline)}</a>`;
  const label = `اقرأ المزيد: ${story.headline}`;
  return markup`<aside class="more" aria-label="${label}"><p><b>اقرأ المزيد:</b> ${title}</p></aside>`;
}

function rendererFor(find: BodyFacts['find']) {
  return TiptapStaticRenderer<SafeHtml, Mark, JSONContent>(
    (part) => part.component(part.props as never), // the renderer pairs a component with its own props
    {
      nodeMapping: {
        text: ({ node }: Props) => isolateRuns(node.text ?? ''),
        hardBreak: () => markup`<br>`,
        place: ({ node }: Props) => markup`<span class="place">${node.text ?? ''}</span> - `,
        quotationMark: ({ node }: Props) => markup`<span class="qm">${node.text ?? ''}</span>`,
        link,
        paragraph: (props: Props) => markup`<p>${inside(props)}</p>`,
        heading,
        bulletList: (props: Props) => markup`<ul>${stacked(props)}</ul>`,
        orderedList,
        listItem,
        quotation: (props: Props) =>
          markup`<blockquote class="quote">${stacked(props)}</blockquote>`,
        speaker,
        readMore: (props: Props) => readMore(props, find),
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
  const render = rendererFor(facts.find);
  const blocks = tidyBody(body, facts.place).map((content) => render({ content }));
  const present = blocks.filter((block) => block.toString() !== '');
  if (present.length <= blocksBeforeSlot) return lines(present);
  return lines(present.toSpliced(blocksBeforeSlot, 0, markup`<div class="slot"></div>`));
}
