import type { JSONContent } from '@tiptap/core';
import { oneLine } from './clean-text';
import {
  attributeOf,
  elementsWithin,
  hasClass,
  textWithin,
  type MarkupElement,
} from './markup-tree';
import { isSafeUrl } from '../safe-url';

/** Blocks that only a page of this newsroom has; undefined when the element is none of them. */
export function ownPageBlocks(element: MarkupElement): readonly JSONContent[] | undefined {
  if (element.name === 'aside' && hasClass(element, 'more')) return readMore(element);
  if (element.name === 'figure' && hasClass(element, 'picture')) return [picture(element)];
  if (element.name === 'section' && hasClass(element, 'gallery')) return gallery(element);
  if (element.name === 'p' && hasClass(element, 'source')) return [];
  return undefined;
}

/** A card that leads to another site, as a page of ours has it. */
export function embedBlock(element: MarkupElement): JSONContent | null {
  const url = attributeOf(element, 'data-embed');
  if (element.name !== 'aside' || !isSafeUrl(url)) return null;
  const [link] = elementsWithin(element.children, ({ name }) => name === 'a');
  const title = link === undefined ? '' : oneLine(textWithin(link));
  return { type: 'embed', attrs: { url, title: title === hostOf(url) ? '' : title } };
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? url;
}

function readMore(element: MarkupElement): readonly JSONContent[] {
  const article = attributeOf(element, 'data-article');
  const [link] = elementsWithin(element.children, ({ name }) => name === 'a');
  if (article === '' || link === undefined) return [];
  return [{ type: 'readMore', attrs: { article, headline: oneLine(textWithin(link)) } }];
}

function gallery(element: MarkupElement): readonly JSONContent[] {
  const pictures = elementsWithin(element.children, ({ name }) => name === 'figure').map(picture);
  return pictures.length === 0 ? [] : [{ type: 'gallery', content: pictures }];
}

function picture(figure: MarkupElement): JSONContent {
  const [image] = elementsWithin(figure.children, ({ name }) => name === 'img');
  const [legend] = elementsWithin(figure.children, ({ name }) => name === 'figcaption');
  const [credit] = elementsWithin(legend?.children ?? [], (one) => hasClass(one, 'credit'));
  const caption = (legend?.children ?? []).filter((node) => node !== credit).map(textWithin);
  const of = (name: string) => (image === undefined ? '' : attributeOf(image, name));
  const [x, y] = of('data-focus')
    .split(' ')
    .map((share) => Number(share) / 100);
  return pictureBlock(
    {
      media: attributeOf(figure, 'data-media'),
      width: Number(of('width')),
      height: Number(of('height')),
      ...(x === undefined || y === undefined ? {} : { focus: { x, y } }),
    },
    {
      caption: oneLine(caption.join('')),
      credit: credit === undefined ? '' : oneLine(textWithin(credit)),
      alt: oneLine(of('alt')),
    },
  );
}

export function pictureBlock(
  attrs: Readonly<Record<string, unknown>>,
  words: Readonly<Record<'caption' | 'credit' | 'alt', string>>,
): JSONContent {
  const field = (type: keyof typeof words) => ({
    type,
    ...(words[type] === '' ? {} : { content: [{ type: 'text', text: words[type] }] }),
  });
  const content = [field('caption'), field('credit'), field('alt')];
  return { type: 'picture', attrs: { ...attrs }, content };
}
