import type { JSONContent } from '@tiptap/core';
import { besideProse } from '../beside-prose';
import { textOf } from '../story';

const textBlocks = new Set(['paragraph', 'heading', 'speaker']);

function paragraphs(node: JSONContent): readonly string[] {
  const name = node.type ?? '';
  if (besideProse.has(name)) return [];
  if (textBlocks.has(name)) return [textOf(node).trim()];
  const lines = (node.content ?? []).flatMap(paragraphs);
  return name === 'tableRow' ? [lines.filter((cell) => cell !== '').join('\t')] : lines;
}

/** The prose of a body, one line a paragraph or a row of a table. */
export function plainText(body: readonly JSONContent[]): string {
  return body
    .flatMap(paragraphs)
    .filter((paragraph) => paragraph !== '')
    .join('\n');
}

/** The first words of a text, cut between words, for places that have no room for all of it. */
export function opening(text: string, letters: number): string {
  const line = text.split('\n')[0] ?? '';
  if (line.length <= letters) return line;
  const cut = line.lastIndexOf(' ', letters - 1);
  return `${line.slice(0, cut === -1 ? letters - 1 : cut)}…`;
}
