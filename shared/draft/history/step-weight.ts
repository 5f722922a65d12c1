import type { StepJson } from '../entry';

/**
 * Characters that a step changed, read from its JSON: thousands are weighed without building one.
 * A change of an attribute or of formatting weighs as one.
 */
export function stepWeight(step: StepJson): number {
  const at = (name: string) => Number(step[name]);
  switch (step['stepType']) {
    case 'replace':
      return at('to') - at('from') + letters(step['slice']);
    case 'replaceAround':
      return at('gapFrom') - at('from') + (at('to') - at('gapTo')) + letters(step['slice']);
    default:
      return 1;
  }
}

interface NodeJson {
  readonly text?: string;
  readonly content?: readonly NodeJson[];
}

function letters(json: unknown): number {
  const node = (json ?? {}) as NodeJson; // what `Slice.toJSON` and `Node.toJSON` write
  const below = (node.content ?? []).reduce((sum, child) => sum + letters(child), 0);
  return (node.text?.length ?? 0) + below;
}
