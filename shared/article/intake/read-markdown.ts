import MarkdownIt from 'markdown-it';
import type { Intake } from './intake';
import { readHtml } from './read-html';

/** Markup inside Markdown is text: it is shown, not read. */
const reader = new MarkdownIt('default', { html: false, linkify: false, maxNesting: 60 });

export function readMarkdown(text: string): Intake {
  return readHtml(reader.render(text));
}
