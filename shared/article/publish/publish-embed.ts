import type { JSONContent } from '@tiptap/core';
import { isolateRuns } from './isolate-runs';
import { markup, type SafeHtml } from './safe-html';
import { oneLine } from './tidy-text';

/** The site that an address leads to; the address itself where no site is named in it. */
function hostOf(url: string): string {
  return /^https?:\/\/(?:[^/?#]*@)?([^/?#]+)/i.exec(url.trim())?.[1]?.toLowerCase() ?? url;
}

/**
 * Something on another site as a card: what the writer called it, and where it is. Nothing of that
 * site is on the page.
 */
export function publishEmbed({ attrs = {} }: JSONContent): SafeHtml {
  const url = String(attrs['url']);
  const [title, host] = [oneLine(String(attrs['title'])), hostOf(url)];
  const shown = markup`<bdi dir="ltr">${host}</bdi>`;
  const isNamed = title !== '' && title !== host;
  const link = markup`<p><a href="${url}" rel="noopener nofollow">${isNamed ? isolateRuns(title) : shown}</a></p>`;
  const site = isNamed ? markup`<p>${shown}</p>` : markup``;
  return markup`<aside class="embed" role="note" data-embed="${url}">${link}${site}</aside>`;
}
