import type { Transaction } from '@tiptap/pm/state';
import { ReplaceStep } from '@tiptap/pm/transform';
import { inheritedMarks } from '@shared/article/suggesting/inherited-marks';
import { isWithinText } from '@shared/article/suggesting/track-replace';

/**
 * Words typed into somebody's suggestion are not part of it: accepting a removal must not take them
 * away, nor may rejecting an addition.
 */
export function withoutInherited(edit: Transaction): Transaction {
  edit.steps.slice().forEach((step, index) => {
    const before = edit.docs[index];
    if (!(step instanceof ReplaceStep) || before === undefined || step.slice.size === 0) return;
    if (!isWithinText(step, before)) return;
    const rest = edit.mapping.slice(index + 1);
    const from = rest.map(step.from, -1);
    const to = rest.map(step.from + step.slice.size);
    const carried = step.slice.content.content.flatMap(({ marks }) => marks);
    for (const mark of inheritedMarks(before, step))
      if (mark.isInSet(carried)) edit.removeMark(from, to, mark);
  });
  return edit;
}
