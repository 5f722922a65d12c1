import { compareStories } from '@shared/draft/compare/compare-stories';
import type { DocumentJson, Entry } from '@shared/draft/entry';
import { attribution } from '@shared/draft/history/attribution';
import { unreachable } from '@shared/unreachable';

/** What can be asked across the thread; everything in it is plain JSON. */
export type StudyQuestion =
  | { readonly kind: 'compare'; readonly before: DocumentJson; readonly after: DocumentJson }
  | { readonly kind: 'attribute'; readonly entries: readonly Entry[] };

export type StudyReply =
  | { readonly number: number; readonly ok: true; readonly answer: unknown }
  | { readonly number: number; readonly ok: false; readonly reason: string };

export function answerStudy(question: StudyQuestion): unknown {
  switch (question.kind) {
    case 'compare':
      return compareStories(question.before, question.after);
    case 'attribute':
      return attribution(question.entries);
    default:
      return unreachable(question);
  }
}
