import type { JSONContent } from '@tiptap/core';

/** Characters of a paragraph, `to` not included; line breaks are none. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The content of a paragraph without some of its characters, whatever marks they have. */
export function cutText(
  content: readonly JSONContent[],
  { from, to }: Stretch,
): readonly JSONContent[] {
  let start = 0;
  return content.flatMap((node) => {
    if (node.text === undefined) return [node];
    const [head, tail] = [Math.max(from - start, 0), Math.max(to - start, 0)];
    start += node.text.length;
    const text = node.text.slice(0, head) + node.text.slice(Math.max(head, tail));
    return text === '' ? [] : [{ ...node, text }];
  });
}
