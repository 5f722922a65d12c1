import { isolateRuns } from '../publish/isolate-runs';
import { lines, markup, SafeHtml } from '../publish/safe-html';
import type { PictureAddress } from './export-picture';
import type { ExportStory } from './export-story';
import { exportWords as words } from './export-words';
import { htmlBlocks, htmlNote, htmlPicture } from './html-blocks';

export interface PageLook {
  /** Rules of our own files; nothing of a story may stand in them unescaped. */
  readonly css: string;
  readonly addressOf: PictureAddress;
}

/** A story may carry anything: its page runs nothing and asks nobody for anything. */
const policy = "default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'";

function article(story: ExportStory, addressOf: PictureAddress): SafeHtml {
  const { standfirst, byline, deskNote, lead } = story;
  const parts = [
    markup`<h1>${isolateRuns(story.headline)}</h1>`,
    ...(standfirst === '' ? [] : [markup`<p class="deck">${isolateRuns(standfirst)}</p>`]),
    ...(byline === '' ? [] : [markup`<p class="byline">${isolateRuns(byline)}</p>`]),
    ...(deskNote === '' ? [] : [htmlNote(words.deskNote, deskNote)]),
    ...(lead === null ? [] : [htmlPicture(lead, addressOf)]),
    htmlBlocks(story.blocks, addressOf),
    markup`<p class="source">${isolateRuns(story.sourceLine)}</p>`,
  ];
  return lines(parts);
}

/** The story as one page that needs no other file. */
export function htmlPage(story: ExportStory, { css, addressOf }: PageLook): string {
  const body = story.hasLatinDigits ? markup` class="latin"` : markup``;
  return markup`<!doctype html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${story.headline || story.sourceLine}</title>
<style>
${SafeHtml.trusted(css)}
</style>
</head>
<body${body}>
<article>
${article(story, addressOf)}
</article>
</body>
</html>
`.toString();
}
