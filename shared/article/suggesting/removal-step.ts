import { Mark, type Node, type Schema } from '@tiptap/pm/model';
import { AddMarkStep, RemoveMarkStep, Step, StepResult, type Mappable } from '@tiptap/pm/transform';
import type { Stretch } from './tracking';

/**
 * Marks words as removed, or takes that back. Unlike the step that adds a mark to a stretch, it never
 * grows: what somebody else types between these letters at the same time is not removed with them.
 */
export class RemovalStep extends Step {
  readonly ranges: readonly Stretch[];
  readonly mark: Mark;
  /** False when it takes the mark away. */
  readonly isMarking: boolean;

  constructor(ranges: readonly Stretch[], mark: Mark, isMarking = true) {
    super();
    this.ranges = ranges;
    this.mark = mark;
    this.isMarking = isMarking;
  }

  override apply(document: Node): StepResult {
    let result = StepResult.ok(document);
    for (const { from, to } of this.ranges) {
      if (result.doc === null) return result;
      const Change = this.isMarking ? AddMarkStep : RemoveMarkStep;
      result = new Change(from, to, this.mark).apply(result.doc);
    }
    return result;
  }

  override invert(): Step {
    return new RemovalStep(this.ranges, this.mark, !this.isMarking);
  }

  /** Letter by letter: each goes where it goes, and nothing between two of them is taken in. */
  override map(mapping: Mappable): Step | null {
    const ranges: { from: number; to: number }[] = [];
    for (const { from, to } of this.ranges)
      for (let letter = from; letter < to; letter += 1) {
        const place = { from: mapping.map(letter, 1), to: mapping.map(letter + 1, -1) };
        const last = ranges.at(-1);
        if (place.from >= place.to) continue;
        if (last?.to === place.from) last.to = place.to;
        else ranges.push(place);
      }
    return ranges.length === 0 ? null : new RemovalStep(ranges, this.mark, this.isMarking);
  }

  override toJSON(): Record<string, unknown> {
    const ranges = this.ranges.map(({ from, to }) => [from, to]);
    const mark: unknown = this.mark.toJSON();
    return { stepType: removalStep, ranges, mark, isMarking: this.isMarking };
  }

  static override fromJSON(schema: Schema, json: Record<string, unknown>): RemovalStep {
    const { ranges, mark, isMarking } = json;
    if (!Array.isArray(ranges) || typeof isMarking !== 'boolean')
      throw new RangeError('Invalid input for RemovalStep.fromJSON');
    return new RemovalStep(ranges.map(readRange), Mark.fromJSON(schema, mark), isMarking);
  }
}

export const removalStep = 'suggestedRemoval';

function readRange(range: unknown): Stretch {
  const ends: readonly unknown[] = Array.isArray(range) ? range : [];
  const [from, to] = ends;
  if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to))
    throw new RangeError('Invalid range of a RemovalStep');
  return { from: Number(from), to: Number(to) };
}

Step.jsonID(removalStep, RemovalStep);
