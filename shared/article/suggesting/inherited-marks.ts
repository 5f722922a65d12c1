import type { Mark, Node } from '@tiptap/pm/model';
import type { Stretch } from './tracking';

/** Suggestions in and around a stretch of one text: what is typed there takes them over unasked. */
export function inheritedMarks(document: Node, { from, to }: Stretch): readonly Mark[] {
  const { nodeBefore } = document.resolve(from);
  const { nodeAfter } = document.resolve(to);
  const marks = [...(nodeBefore?.marks ?? []), ...(nodeAfter?.marks ?? [])];
  document.nodesBetween(from, to, (node) => {
    if (node.isInline) marks.push(...node.marks);
  });
  return marks.filter(({ type }) => type.name === 'insertion' || type.name === 'deletion');
}
