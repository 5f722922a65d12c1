import type { Intake } from './intake';
import { readMarkdown } from './read-markdown';
import { isMarkdown } from './text/is-markdown';
import { readLines } from './text/read-lines';

/** Plain text from anywhere: messages, wire copy, rows of a spreadsheet, Markdown when it is that. */
export function readText(text: string): Intake {
  return isMarkdown(text) ? readMarkdown(text) : { blocks: readLines(text), warnings: [] };
}
