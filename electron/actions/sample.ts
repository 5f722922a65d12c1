import type { DocumentJson } from '@shared/draft/entry';
import type { Stage } from '@shared/draft/workflow';
import type { ArticleId, DraftId, ProfileId } from '@shared/ids';
import type { Category, Newsroom, Outlet, Profile, Tag } from '@shared/newsroom/newsroom';
import type { ReviewRules } from '@shared/newsroom/review-rules';

interface SampleStoryFacts {
  readonly author: ProfileId;
  /** So many days before today, at `time` by the newsroom's clock: a sample never grows old. */
  readonly daysAgo: number;
  /** `HH:MM`. */
  readonly time: string;
  /** Pictures are named by their file below the sample's folder instead of their hash. */
  readonly document: DocumentJson;
}

export interface SamplePublished extends SampleStoryFacts {
  readonly kind: 'published';
  readonly id: DraftId & ArticleId;
  readonly decidedBy: ProfileId;
}

export interface SampleDraft extends SampleStoryFacts {
  readonly kind: 'draft';
  readonly id: DraftId;
  readonly stage: Extract<Stage, 'draft' | 'submitted' | 'returned'>;
  readonly decidedBy: ProfileId | null;
  /** Why it was returned; empty in every other stage. */
  readonly reason: string;
}

export type SampleStory = SamplePublished | SampleDraft;

/** An invented newsroom as it lies in the app's assets. */
export interface Sample {
  readonly newsroom: Omit<Newsroom, 'logo'> & { readonly logo: string };
  readonly rules: ReviewRules;
  readonly profiles: readonly Pick<Profile, 'id' | 'name' | 'role'>[];
  readonly categories: readonly Category[];
  readonly tags: readonly Tag[];
  readonly outlets: readonly Outlet[];
  /** In the order in which they were written. */
  readonly stories: readonly SampleStory[];
  /** Bytes of a picture by its file below the sample's folder. */
  readonly picture: (file: string) => Promise<Uint8Array>;
}
