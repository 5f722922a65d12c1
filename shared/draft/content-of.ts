import type { JSONContent } from '@tiptap/core';
import type { DocumentJson } from './entry';

/** Parts that are the desk's own talk: nobody approves them. */
const talk = new Set(['note', 'editorNote']);

/**
 * What an approval is about: the document without what never reaches a reader, comments and notes to
 * the desk. Its canonical JSON is what is hashed.
 */
export function contentOf(document: DocumentJson): JSONContent {
  return withoutTalk(document); // what `Node.toJSON` writes
}

function withoutTalk({ marks, content, ...node }: JSONContent): JSONContent {
  const kept = marks?.filter(({ type }) => type !== 'comment') ?? [];
  const inside = content?.filter(({ type = '' }) => !talk.has(type)).map(withoutTalk);
  return {
    ...node,
    ...(kept.length === 0 ? {} : { marks: kept }),
    ...(inside === undefined ? {} : { content: joined(inside) }),
  };
}

/** A comment cuts a text in two; without it the pieces are one again. */
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
