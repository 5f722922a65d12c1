import type { Step } from '@tiptap/pm/transform';

/** A stretch of a document, in ProseMirror positions. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Where a tail of steps put something in, as stretches of the document it ends with, in order and
 * without overlap. What the same tail took out again is not among them.
 * @param except places of steps whose insertions are somebody else's
 */
export function contributions(
  tail: readonly Step[],
  except: ReadonlySet<number> = new Set(),
): readonly Stretch[] {
  return tail.reduce<readonly Stretch[]>((stretches, step, place) => {
    const map = step.getMap();
    const carried = stretches.map(({ from, to }) => ({
      from: map.map(from, 1),
      to: map.map(to, -1),
    }));
    return joined([...carried, ...(except.has(place) ? [] : inserted(step))]);
  }, []);
}

function inserted(step: Step): readonly Stretch[] {
  const stretches: Stretch[] = [];
  step.getMap().forEach((...[, , from, to]) => void stretches.push({ from, to }));
  return stretches;
}

function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const ordered = stretches.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from);
  return ordered.reduce<Stretch[]>((result, next) => {
    const last = result.at(-1);
    if (last === undefined || last.to < next.from) return [...result, next];
    return [...result.slice(0, -1), { from: last.from, to: Math.max(last.to, next.to) }];
  }, []);
}
