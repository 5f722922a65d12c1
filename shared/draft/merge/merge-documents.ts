import type { Node } from '@tiptap/pm/model';
import type { Step } from '@tiptap/pm/transform';
import { foldEntries } from '../fold-draft';
import type { Copies, Sides } from './copies';
import { mergeTails, rebasedOver, replay, type MergedTails } from './merge-tails';
import { joinedSteps, quietWay } from './quiet-way';
import { repeatedSteps, type Tail } from './tail';

/** What a merge of two copies comes to. */
export interface Outcome {
  readonly steps: readonly Step[];
  readonly otherSteps: readonly Step[];
  readonly lost: Sides<MergedTails['unplacedOfFirst']>;
}

/** Rebases one copy's work over the other's; who merges makes no difference. */
export function mergeDocuments({ mine, theirs, base }: Copies, tails: Sides<Tail>): Outcome {
  const document = baseDocument({ mine, theirs, base });
  const isMineFirst = tails.mine.mark <= tails.theirs.mark;
  const [first, second] = isMineFirst
    ? [
        { tail: tails.mine, log: mine },
        { tail: tails.theirs, log: theirs },
      ]
    : [
        { tail: tails.theirs, log: theirs },
        { tail: tails.mine, log: mine },
      ];
  const repeated = repeatedSteps(first, second);
  const apart = { base: document, first: first.tail.steps, second: second.tail.steps };
  const merged = mergeTails({ ...apart, repeated });
  const isPlain = repeated.first.size + repeated.second.size === 0;
  const quiet = quietWays(apart, merged);
  const ways = isPlain
    ? plainWays(apart, merged)
    : { first: quiet.first(), second: quiet.second() };
  const { unplacedOfFirst: ofFirst, unplacedOfSecond: ofSecond } = merged;
  return isMineFirst
    ? { steps: ways.first, otherSteps: ways.second, lost: { mine: ofFirst, theirs: ofSecond } }
    : { steps: ways.second, otherSteps: ways.first, lost: { mine: ofSecond, theirs: ofFirst } };
}

/** Where one copy had merged the other in, the other's document is the one that both began with. */
function baseDocument({ mine, theirs, base }: Copies): Node {
  const log = base.lead?.of === 'mine' ? theirs.slice(0, base.theirs) : mine.slice(0, base.mine);
  return foldEntries(
    null,
    log.map(({ body }) => body),
  ).document;
}

interface Apart {
  readonly base: Node;
  readonly first: readonly Step[];
  readonly second: readonly Step[];
}

interface Ways {
  readonly first: readonly Step[];
  readonly second: readonly Step[];
}

/** More than the log takes in one entry becomes the difference between the two documents. */
const mostSteps = 10_000;

/** The second copy takes the first's steps in as they are, where that leads to the same document. */
function plainWays(apart: Apart, merged: MergedTails): Ways {
  const quiet = quietWays(apart, merged);
  const rebased = rebasedOver(apart.base, apart.first, apart.second);
  const isDirect = rebased.document.eq(merged.document);
  const [first, second] = [joinedSteps(merged.afterFirst), joinedSteps(rebased.steps)];
  return {
    first: first.length <= mostSteps ? first : quiet.first(),
    second: isDirect && second.length <= mostSteps ? second : quiet.second(),
  };
}

interface QuietWays {
  readonly first: () => readonly Step[];
  readonly second: () => readonly Step[];
}

function quietWays({ base, first, second }: Apart, merged: MergedTails): QuietWays {
  const { document, afterFirst, afterSecond } = merged;
  return {
    first: () => quietWay(replay(base, first).doc, document, afterFirst),
    second: () => quietWay(replay(base, second).doc, document, afterSecond),
  };
}
