import type { JSONContent } from '@tiptap/core';

/** The tree without the marks of comments: what they cut in two is one text again. */
export function withoutComments({ marks, content, ...node }: JSONContent): JSONContent {
  const kept = marks?.filter(({ type }) => type !== 'comment') ?? [];
  return {
    ...node,
    ...(kept.length === 0 ? {} : { marks: kept }),
    ...(content === undefined ? {} : { content: joined(content.map(withoutComments)) }),
  };
}

function joined(nodes: readonly JSONContent[]): JSONContent[] {
  return nodes.reduce<JSONContent[]>((whole, node) => {
    const last = whole.at(-1);
    if (last?.text === undefined || node.text === undefined || !sameMarks(last, node))
      whole.push(node);
    else whole[whole.length - 1] = { ...last, text: last.text + node.text };
    return whole;
  }, []);
}

function sameMarks(one: JSONContent, other: JSONContent): boolean {
  return JSON.stringify(one.marks ?? []) === JSON.stringify(other.marks ?? []);
}
