import type { JSONContent } from '@tiptap/core';
import { cleanText } from '../clean-text';
import { chatLines } from './chat-lines';
import { listedLines } from './listed-lines';
import { tabbedTable } from './tabbed-table';
import { wireParagraphs } from './wire-lines';

/** Plain text as blocks: wire copy, messages, rows of a spreadsheet, or a paragraph a line. */
export function readLines(text: string): readonly JSONContent[] {
  const clean = cleanText(text)
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .trimEnd()
    .replace(/^\s*\n/, '');
  if (clean.trim() === '') return [];
  const table = tabbedTable(clean);
  if (table !== null) return [table];
  const paragraphs = () =>
    wireParagraphs(clean)
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter((line) => line !== '');
  return chatLines(clean) ?? listedLines(paragraphs());
}
