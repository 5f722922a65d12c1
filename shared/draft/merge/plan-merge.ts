import type { Step } from '@tiptap/pm/transform';
import type { Entry, MergeBody, PutBackBody, StepJson } from '../entry';
import { isOut } from '../workflow';
import type { Copies, Sides } from './copies';
import { findBase } from './find-base';
import { knownHashes, ownEntries, unknownEntries } from './known-entries';
import { meetStandings } from './meet-standings';
import { mergeDocuments } from './merge-documents';
import { mergedWords } from './merged-words';
import { standingOf, type Decided } from './standing';
import { tailOf, type Tail } from './tail';

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

function planWith(copies: Copies): MergePlan {
  const { mine, theirs, base } = copies;
  const tails = { mine: tailOf(mine, base, 'mine'), theirs: tailOf(theirs, base, 'theirs') };
  const standings = { mine: standingOf(mine), theirs: standingOf(theirs) };
  if (isPublishedApart(tails, standings)) return { kind: 'published' };
  const known = knownHashes(mine);
  const outcome = mergeDocuments(copies, tails);
  const standing = meetStandings(copies, tails);
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
    review: standing.review,
    ...(standing.disputed.length > 0 && { disputed: standing.disputed }),
  };
  return { kind: 'merge', body, handled: words.handled };
}

function isPublishedApart(tails: Sides<Tail>, standings: Sides<Decided>): boolean {
  const isFrozen = (published: keyof Sides<Tail>, other: keyof Sides<Tail>) =>
    isOut(standings[published].stage) && tails[other].steps.length > 0;
  return isFrozen('mine', 'theirs') || isFrozen('theirs', 'mine');
}

/** As the log keeps them. */
function written(steps: readonly Step[]): readonly StepJson[] {
  return steps.map((step) => step.toJSON() as StepJson); // ProseMirror itself only says `any`
}
