import type { StoryComparison } from '@shared/draft/compare/story-comparison';
import type { DocumentJson, Entry } from '@shared/draft/entry';
import type { WrittenBlock } from '@shared/draft/history/attribution';

/** Reading of whole stories that would hold every window up: done beside the main thread. */
export interface Study {
  /** Soon there will be a question; the answer should not wait for the reader to wake up. */
  readonly prepare: () => void;
  readonly compare: (before: DocumentJson, after: DocumentJson) => Promise<StoryComparison>;
  /** @param entries a log from its creation up to the version that is asked about */
  readonly attribute: (entries: readonly Entry[]) => Promise<readonly WrittenBlock[]>;
}
