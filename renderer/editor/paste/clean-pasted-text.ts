import { plainLetters } from '@shared/arabic/plain-letters';

/** Spaces of other widths, and the one that does not break. */
const oddSpaces = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;
const softHyphens = /\u00AD/g;

/** Text from anywhere in letters and spaces that the newsroom types itself. */
export function cleanText(text: string): string {
  return plainLetters(text).replace(oddSpaces, ' ').replace(softHyphens, '');
}

/** A line at least this long (in characters) was broken by a machine, not by its writer. */
const wrappedAt = 48;

/**
 * Wire copy comes in lines of a fixed width with empty lines between its paragraphs: the lines of a
 * paragraph are put together. Without empty lines each line is a paragraph, as in other programs.
 */
export function cleanPastedText(text: string): string {
  const clean = cleanText(text).replace(/\r\n?/g, '\n').trim();
  const blocks = clean.split(/\n[ \t]*\n\s*/);
  if (blocks.length === 1) return clean;
  return blocks.map(unwrapped).join('\n');
}

function unwrapped(block: string): string {
  const lines = block.split('\n').map((line) => line.trim());
  return lines.reduce((text, line, index) => {
    const isWrapped = (lines[index - 1]?.length ?? 0) >= wrappedAt;
    return text === '' ? line : `${text}${isWrapped ? ' ' : '\n'}${line}`;
  }, '');
}

/** What goes into a field: everything in one line. */
export function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}
