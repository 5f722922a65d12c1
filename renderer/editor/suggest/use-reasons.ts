import type { Thread } from '@shared/draft/comments/thread';
import type { DraftId, SuggestionId } from '@shared/ids';
import { ask } from '../../bridge';
import { useReviewState } from '../../bridge/use-review-state';

export interface Reasons {
  /** What people are called who have no profile on this device. */
  readonly names: Readonly<Record<string, string>>;
  /** What was said first about a suggestion, by its identity. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly onReason: (suggestion: SuggestionId, text: string) => void;
}

/** Why things are suggested: conversations like any other, about a suggestion. */
export function useReasons(draft: DraftId): Reasons {
  const state = useReviewState(draft);
  return {
    names: state?.names ?? {},
    reasons: reasonsIn(state?.threads ?? []),
    onReason: (suggestion, text) => {
      const about = { place: null, anchor: { kind: 'suggestion', suggestion } } as const;
      // No words are marked, so that it does not matter how far the window is.
      void ask('comments.open', { draft, after: 0, ...about, text, mentions: [], blocking: false });
    },
  };
}

function reasonsIn(threads: readonly Thread[]): Readonly<Record<string, string>> {
  const told = threads.flatMap(({ anchor, remarks }) =>
    anchor.kind === 'suggestion' ? [[anchor.suggestion, remarks[0]?.text ?? ''] as const] : [],
  );
  return Object.fromEntries(told);
}
