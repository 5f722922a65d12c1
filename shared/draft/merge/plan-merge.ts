import type { Node } from '@tiptap/pm/model';
import { Mapping, type Step } from '@tiptap/pm/transform';
import type { Entry, MergeBody, PutBackBody, StepJson, UnplacedEntryWords } from '../entry';
import { foldEntries } from '../fold-draft';
import { stageAfterEdit } from '../workflow';
import { findBase, type MergeBase } from './find-base';
import { knownHashes, ownEntries, unknownEntries } from './known-entries';
import { mergeTails, rebasedOver, replay, type MergedTails } from './merge-tails';
import { allWords, openWords, wordsKey } from './open-words';
import { joinedSteps, quietWay } from './quiet-way';
import { laterStanding, standingOf, type Standing } from './standing';
import { repeatedSteps, tailOf, type Tail } from './tail';

/** What a copy of a draft does with another copy of it. */
export type MergePlan =
  /** Everything in it is here already. */
  | { readonly kind: 'nothing' }
  /** Nothing was done here meanwhile: their entries follow as they are. */
  | { readonly kind: 'append'; readonly entries: readonly Entry[] }
  | {
      readonly kind: 'merge';
      readonly body: MergeBody;
      /** Unplaced words that the other copy has handled already; they follow the merge. */
      readonly handled: readonly PutBackBody[];
    }
  /** The two logs do not begin with the same creation. */
  | { readonly kind: 'unrelated' }
  /** One side is published and the other has changed the text: a published story stays as it is. */
  | { readonly kind: 'published' };

/** Whoever merges first, both copies come to the same document. */
export function planMerge(mine: readonly Entry[], theirs: readonly Entry[]): MergePlan {
  const base = findBase(mine, theirs);
  if (base === null) return { kind: 'unrelated' };
  if (base.lead === null && base.theirs === theirs.length) return { kind: 'nothing' };
  if (base.lead === null && base.mine === mine.length)
    return { kind: 'append', entries: theirs.slice(base.theirs) };
  return planWith({ mine, theirs, base });
}

interface Copies {
  readonly mine: readonly Entry[];
  readonly theirs: readonly Entry[];
  readonly base: MergeBase;
}

function planWith(copies: Copies): MergePlan {
  const { mine, theirs, base } = copies;
  const tails = { mine: tailOf(mine, base, 'mine'), theirs: tailOf(theirs, base, 'theirs') };
  const standings = { mine: standingOf(mine), theirs: standingOf(theirs) };
  if (isPublishedApart(tails, standings)) return { kind: 'published' };
  const known = knownHashes(mine);
  const outcome = mergeDocuments(copies, tails);
  const standing = mergedStanding(tails, standings);
  const words = mergedWords(copies, outcome);
  const isNews = ownEntries(theirs).some(({ hash }) => !known.has(hash));
  const hasHandled = words.handled.length > 0;
  const isSame = outcome.steps.length === 0 && standing.stage === standings.mine.stage;
  if (!isNews && isSame && words.unplaced.length === 0 && !hasHandled) return { kind: 'nothing' };
  const body: MergeBody = {
    kind: 'merge',
    other: { version: theirs.length, hash: theirs.at(-1)?.hash ?? '' },
    base: { mine: base.mine, theirs: base.theirs },
    steps: written(outcome.steps),
    otherSteps: written(outcome.otherSteps),
    absorbed: unknownEntries(theirs, known),
    unplaced: words.unplaced,
    stage: standing.stage,
    reason: standing.stage === 'returned' ? standing.reason : '',
  };
  return { kind: 'merge', body, handled: words.handled };
}

interface Sides<Value> {
  readonly mine: Value;
  readonly theirs: Value;
}

function isPublishedApart(tails: Sides<Tail>, standings: Sides<Standing>): boolean {
  const isFrozen = (published: keyof Sides<Tail>, other: keyof Sides<Tail>) =>
    standings[published].stage === 'published' && tails[other].steps.length > 0;
  return isFrozen('mine', 'theirs') || isFrozen('theirs', 'mine');
}

/** The later decision holds, unless the text that it was about has changed on the other side. */
function mergedStanding(tails: Sides<Tail>, standings: Sides<Standing>): Standing {
  const { mine, theirs } = standings;
  const later = laterStanding(mine, theirs);
  const isSame = mine.stage === theirs.stage && mine.at === theirs.at;
  const other = later === mine ? tails.theirs : tails.mine;
  if (isSame || other.steps.length === 0) return later;
  return { ...later, stage: stageAfterEdit(later.stage) };
}

interface Outcome {
  readonly steps: readonly Step[];
  readonly otherSteps: readonly Step[];
  readonly lost: Sides<MergedTails['unplacedOfFirst']>;
}

function mergeDocuments({ mine, theirs, base }: Copies, tails: Sides<Tail>): Outcome {
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
  const ways = isPlain ? plainWays(apart, merged) : quietWays(apart, merged);
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

/** The second copy takes the first's steps in as they are, where that leads to the same document. */
function plainWays({ base, first, second }: Apart, merged: MergedTails): Ways {
  const rebased = rebasedOver(base, first, second);
  const isDirect = rebased.document.eq(merged.document);
  return {
    first: joinedSteps(merged.afterFirst),
    second: isDirect ? joinedSteps(rebased.steps) : quietWayOf({ base, second }, merged),
  };
}

function quietWayOf({ base, second }: Pick<Apart, 'base' | 'second'>, merged: MergedTails) {
  return quietWay(replay(base, second).doc, merged.document, merged.afterSecond);
}

function quietWays(apart: Apart, merged: MergedTails): Ways {
  const firstDocument = replay(apart.base, apart.first).doc;
  return {
    first: quietWay(firstDocument, merged.document, merged.afterFirst),
    second: quietWayOf(apart, merged),
  };
}

interface MergedWords {
  readonly unplaced: readonly UnplacedEntryWords[];
  readonly handled: readonly PutBackBody[];
}

/** New losses, those that the other copy still has open, and what it has closed of ours. */
function mergedWords({ mine, theirs }: Copies, { lost, otherSteps }: Outcome): MergedWords {
  const [myOpen, theirOpen] = [openWords(mine), openWords(theirs)];
  const told = new Set(allWords(mine).map(wordsKey));
  const stillOpen = new Set(theirOpen.map(wordsKey));
  const closed = new Set(
    allWords(theirs)
      .map(wordsKey)
      .filter((key) => !stillOpen.has(key)),
  );
  const way = new Mapping(otherSteps.map((step) => step.getMap()));
  const carried = theirOpen
    .filter((words) => !told.has(wordsKey(words)))
    .map(({ words, block, at }) => ({ words, block, at: way.map(at, 1), side: 'theirs' as const }));
  const open = new Set([...myOpen, ...carried].map(wordsKey));
  const fresh = (['mine', 'theirs'] as const).flatMap((side) =>
    lost[side].filter((words) => !open.has(wordsKey(words))).map((words) => ({ ...words, side })),
  );
  return {
    unplaced: [...fresh, ...carried],
    handled: myOpen
      .filter((words) => closed.has(wordsKey(words)))
      .map(({ merge, index }) => ({ kind: 'put-back', merge, index, steps: [] })),
  };
}

/** As the log keeps them. */
function written(steps: readonly Step[]): readonly StepJson[] {
  return steps.map((step) => step.toJSON() as StepJson); // ProseMirror itself only says `any`
}
