import type { JSONContent } from '@tiptap/core';
import type { DocumentJson } from '../../draft/entry';
import { emptyDocument, parseDocument } from '../schema';
import { textOf } from '../story';

/** Blocks as a story of their own: a heading that opens them is its headline. */
export function storyOf(
  blocks: readonly JSONContent[],
  facts: { readonly byline: string },
): DocumentJson {
  const [first, ...rest] = blocks;
  const headline = first?.type === 'heading' ? oneText(first) : '';
  const body = headline === '' ? blocks : rest;
  const empty = emptyDocument(facts);
  const content = (empty.content ?? []).map((part) => {
    if (part.type === 'headline' && headline !== '')
      return { ...part, content: [{ type: 'text', text: headline }] };
    if (part.type === 'body' && body.length > 0) return { ...part, content: [...body] };
    return part;
  });
  return parseDocument({ ...empty, content }).toJSON() as DocumentJson; // ProseMirror types it as any
}

function oneText(block: JSONContent): string {
  return textOf({
    content: (block.content ?? []).map((node) =>
      node.type === 'hardBreak' ? { type: 'text', text: ' ' } : node,
    ),
  }).trim();
}
