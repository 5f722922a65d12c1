import type { JSONContent } from '@tiptap/core';
import { readPicture } from '../story';
import { focusClasses } from './focus-class';
import { isolateRuns } from './isolate-runs';
import { markup, type SafeHtml } from './safe-html';
import { oneLine } from './tidy-text';

/** A picture as a page shows it. */
export interface PagePicture {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

function image(node: JSONContent, { src, width, height }: PagePicture): SafeHtml {
  const { alt, focus } = readPicture(node);
  const classes = focusClasses(focus);
  const kept = classes === '' ? markup`` : markup` class="${classes}"`;
  return markup`<img${kept} src="${src}" width="${width}" height="${height}" alt="${oneLine(alt)}" loading="lazy">`;
}

function captionOf(node: JSONContent): SafeHtml {
  const { caption, credit } = readPicture(node);
  if (caption === '' && credit === '') return markup``;
  const words = isolateRuns(oneLine(caption));
  if (credit === '') return markup`<figcaption>${words}</figcaption>`;
  const by = markup`<span class="credit">${isolateRuns(oneLine(credit))}</span>`;
  return markup`<figcaption>${words}${caption === '' ? '' : ' '}${by}</figcaption>`;
}

/** A picture between paragraphs, whole as it is. */
export function publishPicture(node: JSONContent, picture: PagePicture): SafeHtml {
  const { media } = readPicture(node);
  return markup`<figure class="picture" data-media="${media}">${image(node, picture)}${captionOf(node)}</figure>`;
}

/** A picture among others, where there is room for a part of it, and a link to all of it. */
export function publishThumbnail(node: JSONContent, picture: PagePicture): SafeHtml {
  const { media, alt } = readPicture(node);
  const part = image(node, picture);
  // A link is called what its picture shows; one without a name would be worse than none.
  const shown = alt === '' ? part : markup`<a href="${picture.src}">${part}</a>`;
  return markup`<figure class="picture" data-media="${media}">${shown}${captionOf(node)}</figure>`;
}
