import type { Node } from '@tiptap/pm/model';
import { readLiveStory, missingNow } from '@shared/article/live-story';
import type { MissingPart } from '@shared/article/missing-parts';
import { openMarkers } from '@shared/article/open-markers';
import { openSuggestions } from '@shared/article/suggestions';
import type { ProfileId } from '@shared/ids';
import type { Filed } from '@shared/newsroom/desk-of';

export interface SuggestedBy {
  readonly by: ProfileId;
  readonly count: number;
}

/** Everything in the text that a decision depends on; typing prose changes nothing of it. */
export interface Looked {
  readonly missing: readonly MissingPart[];
  readonly filed: Filed;
  readonly storyType: string | null;
  readonly suggestions: readonly SuggestedBy[];
  readonly markers: { readonly count: number; readonly words: string };
}

export function lookAtStory(document: Node): Looked {
  const { category, desk } = readLiveStory(document);
  const storyType: unknown = document.attrs['storyType'];
  return {
    missing: missingNow(document),
    filed: { category, desk },
    storyType: typeof storyType === 'string' ? storyType : null,
    suggestions: suggestedBy(document),
    markers: markersOf(document),
  };
}

/** By the person who suggested first. */
function suggestedBy(document: Node): readonly SuggestedBy[] {
  const counts = new Map<ProfileId, number>();
  for (const { by } of openSuggestions(document)) counts.set(by, (counts.get(by) ?? 0) + 1);
  return [...counts].map(([by, count]) => ({ by, count }));
}

/** Letters around a marker that tell which one it is. */
const around = 24;

function markersOf(document: Node): Looked['markers'] {
  const markers = openMarkers(document);
  const [first] = markers;
  if (first === undefined) return { count: 0, words: '' };
  const block = document.resolve(first.from);
  const end = Math.min(block.end(), first.to + around);
  const words = document.textBetween(first.from, end, ' ', ' ').replace(/\s+\S*$/u, '');
  return { count: markers.length, words };
}
