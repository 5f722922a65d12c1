import { storyParts, type MissingPart } from '@shared/article/missing-parts';
import { blockingThreads } from '@shared/draft/comments/fold-comment';
import type { Thread } from '@shared/draft/comments/thread';
import { workflow, type Decision } from '@shared/draft/workflow';
import type { ChecklistItemId, ThreadId } from '@shared/ids';
import type { ReviewRules } from '@shared/newsroom/review-rules';
import type { Looked, SuggestedBy } from './look-at-story';

/** Something that stands in the way of a decision, and a place where it is mended. */
export type Blocker =
  | { readonly kind: 'part'; readonly part: MissingPart }
  | { readonly kind: 'suggestions'; readonly by: readonly SuggestedBy[]; readonly count: number }
  | { readonly kind: 'comment'; readonly thread: ThreadId; readonly quote: string }
  | { readonly kind: 'markers'; readonly count: number; readonly words: string };

export interface Confirmation {
  readonly item: ChecklistItemId;
  readonly text: string;
  readonly isTicked: boolean;
}

/** What is in order: a part of the story, or that nothing of a kind is open. */
export type Settled = MissingPart | 'suggestions' | 'comments' | 'markers';

export interface Checklist {
  readonly decision: Decision;
  readonly blockers: readonly Blocker[];
  readonly confirmations: readonly Confirmation[];
  readonly settled: readonly Settled[];
}

interface Checked {
  readonly decision: Decision;
  readonly looked: Looked;
  readonly threads: readonly Thread[];
  readonly ticked: readonly ChecklistItemId[];
  readonly rules: Pick<ReviewRules, 'checklist'>;
}

/** Everything that a decision waits for, nearest first, and what it no longer waits for. */
export function checklistOf(checked: Checked): Checklist {
  const { decision, looked, threads } = checked;
  const { needs } = workflow[decision];
  const parts = needs.includes('complete') ? storyParts : [];
  const isMissing = (part: MissingPart) => looked.missing.includes(part);
  const missing = parts.filter(isMissing).map((part): Blocker => ({ kind: 'part', part }));
  const open = needs.includes('settled') ? openIn(looked, threads) : [];
  return {
    decision,
    blockers: [...missing, ...open],
    confirmations: confirmationsOf(checked),
    settled: [
      ...parts.filter((part) => !isMissing(part)),
      ...(needs.includes('settled') ? settledIn(open) : []),
    ],
  };
}

export interface Progress {
  readonly done: number;
  readonly all: number;
}

export function progressOf({ blockers, confirmations, settled }: Checklist): Progress {
  const ticked = confirmations.filter(({ isTicked }) => isTicked).length;
  return {
    done: settled.length + ticked,
    all: settled.length + confirmations.length + blockers.length,
  };
}

/** How many things still stand in the way. */
export function openCount(checklist: Checklist): number {
  const { done, all } = progressOf(checklist);
  return all - done;
}

function openIn({ suggestions, markers }: Looked, threads: readonly Thread[]): readonly Blocker[] {
  const count = suggestions.reduce((sum, { count: more }) => sum + more, 0);
  return [
    ...(count > 0 ? [{ kind: 'suggestions', by: suggestions, count } as const] : []),
    ...blockingThreads(threads).map(({ id, quote }): Blocker => ({
      kind: 'comment',
      thread: id,
      quote,
    })),
    ...(markers.count > 0 ? [{ kind: 'markers', ...markers } as const] : []),
  ];
}

function settledIn(open: readonly Blocker[]): readonly Settled[] {
  const kinds = new Set(open.map(({ kind }) => kind));
  return [
    ...(kinds.has('suggestions') ? [] : (['suggestions'] as const)),
    ...(kinds.has('comment') ? [] : (['comments'] as const)),
    ...(kinds.has('markers') ? [] : (['markers'] as const)),
  ];
}

function confirmationsOf(checked: Checked): readonly Confirmation[] {
  const { decision, looked, ticked, rules } = checked;
  const { gate } = workflow[decision];
  return rules.checklist
    .filter((item) => item.gate === gate)
    .filter(({ storyType }) => storyType === null || storyType === looked.storyType)
    .map(({ id, text }) => ({ item: id, text, isTicked: ticked.includes(id) }));
}
