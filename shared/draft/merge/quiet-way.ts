import type { Node } from '@tiptap/pm/model';
import type { Step } from '@tiptap/pm/transform';
import { restoreSteps } from '../history/restore-steps';

/**
 * Steps from one document to another that leave alone what is the same in both, so that carets and
 * half-typed words keep their place.
 * @param sure steps that lead there in any case
 */
export function quietWay(from: Node, to: Node, sure: readonly Step[]): readonly Step[] {
  if (from.eq(to)) return [];
  const steps = restoreSteps(from, to);
  return leadsTo(from, steps, to) ? steps : sure;
}

function leadsTo(from: Node, steps: readonly Step[], to: Node): boolean {
  const reached = steps.reduce<Node | null>(
    (before, step) => (before === null ? null : step.apply(before).doc),
    from,
  );
  return reached?.eq(to) ?? false;
}

/** The same with neighbouring steps made one where they can be. */
export function joinedSteps(steps: readonly Step[]): readonly Step[] {
  return steps.reduce<Step[]>((joined, step) => {
    const last = joined.at(-1);
    const one = last?.merge(step) ?? null;
    if (one === null) joined.push(step);
    else joined[joined.length - 1] = one;
    return joined;
  }, []);
}
