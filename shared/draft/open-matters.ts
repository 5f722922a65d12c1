import { openMarkers } from '../article/open-markers';
import { openSuggestions } from '../article/suggestions';
import type { Gate, ReviewRules } from '../newsroom/review-rules';
import { blockingThreads } from './comments/fold-comment';
import type { DraftHead } from './fold-draft';
import type { OpenMatters } from './permission';

interface Asked {
  /** The checklist before which decision; null when none is asked for. */
  readonly gate: Gate | null;
  readonly rules: Pick<ReviewRules, 'checklist'>;
}

/** What still stands in a story, or beside it, before a decision. */
export function openMatters(
  head: Pick<DraftHead, 'document' | 'threads' | 'ticked'>,
  { gate, rules }: Asked,
): OpenMatters {
  const { storyType } = head.document.attrs;
  const asked = rules.checklist.filter(
    (item) => item.gate === gate && (item.storyType === null || item.storyType === storyType),
  );
  return {
    suggestions: openSuggestions(head.document).length,
    blocking: blockingThreads(head.threads).length,
    markers: openMarkers(head.document).length,
    unticked: asked.map(({ id }) => id).filter((id) => !head.ticked.includes(id)),
  };
}
