import type { Anchor, Thread } from '../draft/comments/thread';
import type { DraftSummary } from '../draft/draft-summary';
import type { DecisionRefusal } from '../draft/permission';
import type { Disputed, Review } from '../draft/review';
import type { Decision, ReturnReason, Stage } from '../draft/workflow';
import type { ChecklistItemId, DraftId, ProfileId, ThreadId } from '../ids';
import type { RulesRefusal } from '../newsroom/check-rules';
import type { ReviewRules } from '../newsroom/review-rules';
import type { Result } from '../result';
import type { DeskState } from './desk-state';

/** Where a draft is in its review, for whoever looks at it. Asked again at `drafts.changed`. */
export interface ReviewState {
  readonly stage: Stage;
  readonly review: Review;
  /** Why it was sent back; empty in every other stage. */
  readonly reason: string;
  readonly faults: readonly ReturnReason[];
  readonly author: ProfileId;
  /** When this was told, in milliseconds since 1970; leases end by it. */
  readonly at: number;
  /** Entries in the log. */
  readonly version: number;
  /** SHA-256 of the content as it is, once somebody has approved it; empty before. */
  readonly content: string;
  /** Decisions taken apart that cannot both hold, earlier first; empty otherwise. */
  readonly disputed: readonly Disputed[];
  readonly threads: readonly Thread[];
  readonly ticked: readonly ChecklistItemId[];
  /** What everybody who had a hand in it is called; unknown people are left out. */
  readonly names: Readonly<Record<string, string>>;
  /** Version that was sent for review last; null before. */
  readonly submittedVersion: number | null;
  /** Version that was approved last; null before. */
  readonly approvedVersion: number | null;
  /** Version that this person has read last; null before. */
  readonly readVersion: number | null;
}

interface NotFound {
  readonly kind: 'not-found';
}

/** Decisions that a window takes by `drafts.decide`; publishing has a call of its own. */
export const plainDecisions = [
  'submit',
  'withdraw',
  'take',
  'release',
  'return',
  'approve',
  'revise',
  'drop',
  'spike',
  'unspike',
] as const satisfies readonly Decision[];
export type PlainDecision = (typeof plainDecisions)[number];

/** A stretch of the document that a comment is put on. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

export type CommentRefusal =
  | NotFound
  /** Steps came in between; ask again with places in the newer document. */
  | { readonly kind: 'behind'; readonly steps: number }
  /** The place holds no words that a comment can stand on. */
  | { readonly kind: 'no-words' }
  | { readonly kind: 'no-text' }
  | { readonly kind: 'not-stored'; readonly code: string };

export type RulesSaveRefusal =
  | RulesRefusal
  /** Only the editor in chief changes how the newsroom reviews. */
  | { readonly kind: 'wrong-role' };

export interface ReviewCalls {
  'drafts.decide': (input: {
    readonly draft: DraftId;
    readonly decision: PlainDecision;
    readonly reason: string;
    readonly faults: readonly ReturnReason[];
  }) => Result<DraftSummary, NotFound | DecisionRefusal>;

  'review.state': (input: { readonly draft: DraftId }) => Result<ReviewState, NotFound>;
  /** The person has seen the draft as it is: what changes from now on is new to them. */
  'review.read': (input: { readonly draft: DraftId }) => null;
  'review.tick': (input: {
    readonly draft: DraftId;
    readonly item: ChecklistItemId;
    readonly isTicked: boolean;
  }) => Result<null, NotFound>;
  'review.set-rules': (input: {
    readonly rules: ReviewRules;
  }) => Result<DeskState, RulesSaveRefusal>;

  'comments.open': (input: {
    readonly draft: DraftId;
    /** Steps that the window has confirmed, for a comment on words. */
    readonly after: number;
    /** Words that it is about; null when it is about something else. */
    readonly place: Place | null;
    readonly anchor: Anchor;
    readonly text: string;
    readonly mentions: readonly ProfileId[];
    readonly blocking: boolean;
  }) => Result<{ readonly thread: ThreadId }, CommentRefusal>;
  'comments.reply': (input: {
    readonly draft: DraftId;
    readonly thread: ThreadId;
    readonly text: string;
    readonly mentions: readonly ProfileId[];
  }) => Result<null, CommentRefusal>;
  'comments.turn': (input: {
    readonly draft: DraftId;
    readonly thread: ThreadId;
    readonly turn: 'resolve' | 'reopen' | 'block' | 'unblock';
  }) => Result<null, CommentRefusal>;
  /** The words were gone: it is about these from now on. */
  'comments.anchor': (input: {
    readonly draft: DraftId;
    readonly thread: ThreadId;
    readonly after: number;
    readonly place: Place;
  }) => Result<null, CommentRefusal>;
}
