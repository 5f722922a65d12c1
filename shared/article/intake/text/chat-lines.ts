import type { JSONContent } from '@tiptap/core';
import { paragraph } from '../gather';
import { starredText } from './starred';

const digit = '[0-9\\u0660-\\u0669\\u06F0-\\u06F9]';
const clock = `${digit}{1,2}:${digit}{2}(?::${digit}{2})?(?:\\s?[\\p{L}.]{1,6})?`;
const date = `${digit}{1,4}[/.\\-]${digit}{1,2}[/.\\-]${digit}{1,4}`;
const apart = '[,،]?\\s*';
const stamp = `(?:${clock}${apart}${date}|${date}${apart}${clock})`;
/** `[12:30، 23/11/2026] Name: words` and `23/11/2026, 12:30 - Name: words`. */
const message = new RegExp(`^(?:\\[${stamp}\\]|${stamp}\\s+-)\\s+[^:\\n]{1,60}:\\s?`, 'u');
/** `Name, [23/11/2026 12:30]` on a line of its own. */
const heading = new RegExp(
  `^[^\\[\\n]{1,60}[,،]\\s*\\[(?:${stamp}|[^\\]\\n]{6,40}${clock})\\]:?$`,
  'u',
);

/**
 * Messages as messengers export them. Each is a paragraph that keeps its sender and its time: a
 * reporter quotes by them. Null when the text is no conversation.
 */
export function chatLines(text: string): readonly JSONContent[] | null {
  const lines = text.split('\n').map((line) => line.trim());
  const opens = (line: string) => message.test(line) || heading.test(line);
  if (!opens(lines.find((line) => line !== '') ?? '')) return null;
  const messages: string[][] = [];
  for (const line of lines) {
    if (line === '') continue;
    if (opens(line)) messages.push([line]);
    else messages.at(-1)?.push(line);
  }
  return messages.map((words) => paragraph(words.flatMap(broken)));
}

function broken(line: string, place: number): readonly JSONContent[] {
  const words = starredText(line.replace(/\s+/g, ' '));
  return place === 0 ? words : [{ type: 'hardBreak' }, ...words];
}
