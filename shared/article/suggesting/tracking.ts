import { StepMap, type Step, type Transform } from '@tiptap/pm/transform';
import type { ProfileId, SuggestionId } from '../../ids';

/** Text that an edit wanted gone, and that stands marked instead. */
export interface Kept {
  /** Where it would be in the document that the edit wanted. */
  readonly at: number;
  readonly size: number;
}

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A direct edit on its way to becoming suggestions, step by step. */
export class Tracking {
  /** The document with suggestions, and how it came about. */
  readonly tr: Transform;
  readonly by: ProfileId;
  /** The suggestion that an edit of this stretch of `tr.doc` belongs to. */
  readonly idAt: (stretch: Stretch) => SuggestionId;
  private kept: readonly Kept[] = [];

  constructor(parts: Pick<Tracking, 'tr' | 'by' | 'idAt'>) {
    this.tr = parts.tr;
    this.by = parts.by;
    this.idAt = parts.idAt;
  }

  /** From places in the document that the edit wants to those in the one with suggestions. */
  get map(): StepMap {
    return mapAround(this.kept);
  }

  /** Without what was kept at its edges. */
  place({ from, to }: Stretch): Stretch {
    const { map } = this;
    return { from: map.map(from, 1), to: map.map(to, from === to ? 1 : -1) };
  }

  /**
   * The edit has replaced a stretch by something of this size.
   * @param own what of the stretch still stands, from its beginning if that is before what came
   */
  replaced({ from, to }: Stretch, size: number, own: Kept): void {
    const others = this.kept.filter(({ at }) => at <= from || at >= to);
    const moved = others.map(({ at, size: old }) => {
      const isBehind = from === to ? at > from : at >= to;
      return { at: isBehind ? at + size - (to - from) : at, size: old };
    });
    this.kept = own.size > 0 ? [...moved, own] : moved;
  }

  /** Does the step as it is: nobody suggests that. False when it does not fit. */
  direct(step: Step): boolean {
    const placed = step.map(this.map);
    if (placed === null || this.tr.maybeStep(placed).failed !== null) return false;
    const steps = step.getMap();
    this.kept = this.kept.map(({ at, size }) => ({ at: steps.map(at), size }));
    return true;
  }
}

export function mapAround(kept: readonly Kept[]): StepMap {
  const sizes = new Map<number, number>();
  for (const { at, size } of kept) sizes.set(at, (sizes.get(at) ?? 0) + size);
  const ordered = [...sizes].sort(([one], [other]) => one - other);
  return new StepMap(ordered.flatMap(([at, size]) => [at, 0, size]));
}
