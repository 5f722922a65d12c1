import type { Node } from '@tiptap/pm/model';
import { Transform } from '@tiptap/pm/transform';
import type { EntryBody, StepJson } from '../../../shared/draft/entry';
import type { Chance } from './chance';

/** One key as the log takes it. */
export interface Key {
  readonly body: EntryBody;
  readonly after: Node;
  /** Milliseconds since the key before. */
  readonly pause: number;
  /** Letters that it put in. */
  readonly letters: number;
}

/** Keys that are noticed as wrong and taken back. */
const slips = 0.03;

/** Types paragraphs, each given as its strokes, with slips, returns and pauses for thought. */
export function* typeKeys(
  start: Node,
  paragraphs: readonly (readonly string[])[],
  chance: Chance,
): Generator<Key> {
  let document = start;
  const strike = (change: (tr: Transform) => unknown, letters: number): Key => {
    const tr = new Transform(document);
    change(tr);
    document = tr.doc;
    const steps = tr.steps.map((step) => step.toJSON() as StepJson);
    return { body: { kind: 'steps', steps }, after: document, pause: pauseOf(chance), letters };
  };
  const letter = (key: string) =>
    strike((tr) => tr.insert(endOfBody(document), document.type.schema.text(key)), key.length);
  for (const [place, paragraph] of paragraphs.entries()) {
    if (place > 0) yield strike((tr) => tr.split(endOfBody(document)), 0);
    for (const key of paragraph) {
      if (chance() < slips) {
        yield letter('ء');
        yield strike((tr) => tr.delete(endOfBody(document) - 1, endOfBody(document)), 0);
      }
      yield letter(key);
    }
  }
}

function pauseOf(chance: Chance): number {
  const thinking = chance() < 0.02 ? 4000 * chance() : 0;
  return Math.round(80 + 160 * chance() ** 2 + thinking);
}

/** The last caret place of the body. */
export function endOfBody(document: Node): number {
  let end = 0;
  document.forEach((part, offset) => {
    if (part.type.name === 'body') end = offset + part.nodeSize - 2;
  });
  return end;
}
