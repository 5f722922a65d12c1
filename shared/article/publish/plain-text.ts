import type { JSONContent } from '@tiptap/core';
import { textOf } from '../story';

const textBlocks = new Set(['paragraph', 'heading', 'speaker']);

function paragraphs(node: JSONContent): readonly string[] {
  if (textBlocks.has(node.type ?? '')) return [textOf(node).trim()];
  return (node.content ?? []).flatMap(paragraphs);
}

/** The prose of a body, one line a paragraph; links to other stories are not part of it. */
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
