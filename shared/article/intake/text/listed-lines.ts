import type { JSONContent } from '@tiptap/core';
import { paragraph } from '../gather';
import { starredText } from './starred';

const bullet = /^[•▪◦‣●○■·]\s+(?=\S)/;
const number = /^([0-9]{1,3}|[\u0660-\u0669]{1,3}|[\u06F0-\u06F9]{1,3})[.)\-]\s+(?=\S)/;

/** Paragraphs of plain text as blocks; bullets, and numbers that count on, are lists. */
export function listedLines(lines: readonly string[]): readonly JSONContent[] {
  const blocks: JSONContent[] = [];
  let place = 0;
  while (place < lines.length) {
    const list = bulletsFrom(lines, place) ?? numbersFrom(lines, place);
    if (list === null) blocks.push(paragraph(starredText(lines[place] ?? '')));
    else blocks.push(list.block);
    place += list?.lines ?? 1;
  }
  return blocks;
}

interface Listed {
  readonly block: JSONContent;
  readonly lines: number;
}

function bulletsFrom(lines: readonly string[], from: number): Listed | null {
  const items = lines.slice(from).map((line) => line.replace(bullet, ''));
  const end = lines.findIndex((line, place) => place >= from && !bullet.test(line));
  const count = (end === -1 ? lines.length : end) - from;
  if (count < 2) return null;
  return { lines: count, block: { type: 'bulletList', content: items.slice(0, count).map(item) } };
}

function numbersFrom(lines: readonly string[], from: number): Listed | null {
  const start = numberOf(lines[from]);
  if (start === null) return null;
  let count = 1;
  while (numberOf(lines[from + count]) === start + count) count += 1;
  if (count < 2) return null;
  const items = lines.slice(from, from + count).map((line) => line.replace(number, ''));
  const attrs = start === 1 ? {} : { attrs: { start } };
  return { lines: count, block: { type: 'orderedList', ...attrs, content: items.map(item) } };
}

function numberOf(line: string | undefined): number | null {
  const digits = number.exec(line ?? '')?.[1];
  return digits === undefined ? null : Number(plain(digits));
}

function plain(digits: string): string {
  return digits
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0));
}

function item(words: string): JSONContent {
  return { type: 'listItem', content: [paragraph(starredText(words))] };
}
