import type { ChecklistItemId, DraftId, ProfileId, ThreadId } from '../ids';
import type { CommentAct } from './comments/thread';
import type { UnplacedWords } from './merge/lost-words';
import type { Disputed, Review } from './review';
import type { Decision, ReturnReason, Stage } from './workflow';

/** A ProseMirror step as `Step.toJSON()` writes it. */
export type StepJson = Readonly<Record<string, unknown>>;
/** A document as ProseMirror's `Node.toJSON()` writes it. */
export type DocumentJson = Readonly<Record<string, unknown>>;

/** Words that a merge could not place, and whose they are: of the copy that merged or of the other. */
export interface UnplacedEntryWords extends UnplacedWords {
  readonly side: 'mine' | 'theirs';
}

/** A copy of the draft was merged in that had been worked on apart. */
export interface MergeBody {
  readonly kind: 'merge';
  /** Head of the other copy as it was merged in. */
  readonly other: { readonly version: number; readonly hash: string };
  /** The version from which on the copies differ, as each of them counts. */
  readonly base: { readonly mine: number; readonly theirs: number };
  /** From the document before this entry to the merged one. */
  readonly steps: readonly StepJson[];
  /** From the other copy's document to the merged one. */
  readonly otherSteps: readonly StepJson[];
  /** The other copy's entries after the base, whole: their words stay in the log for ever. */
  readonly absorbed: readonly Entry[];
  readonly unplaced: readonly UnplacedEntryWords[];
  /** The stage after the merge. */
  readonly stage: Stage;
  /** Why it was sent back; empty in every other stage. */
  readonly reason: string;
  /** Where it stands in its review after the merge; absent when nobody has read it. */
  readonly review?: Review;
  /** Decisions that cannot both hold, earlier first: the story waits for somebody to decide again. */
  readonly disputed?: readonly Disputed[];
}

/** The draft was led back to a former version. History only grows: `steps` lead there. */
export interface RestoreBody {
  readonly kind: 'restore';
  readonly version: number;
  /** Set when it is the copy that the merge at that version took in. */
  readonly side?: 'other';
  /** Blocks of that version's body that came back; null for the whole story. */
  readonly passage: { readonly from: number; readonly to: number } | null;
  readonly steps: readonly StepJson[];
}

/** One of a merge's unplaced words was put back, or dismissed when there are no steps. */
export interface PutBackBody {
  readonly kind: 'put-back';
  /** Version of the merge entry. */
  readonly merge: number;
  /** Place among that merge's unplaced words. */
  readonly index: number;
  readonly steps: readonly StepJson[];
}

/** What an entry did. New kinds may come; one that shipped never changes. */
export type EntryBody =
  /** Always a log's first entry, and only that. */
  | { readonly kind: 'created'; readonly document: DocumentJson }
  | { readonly kind: 'steps'; readonly steps: readonly StepJson[] }
  | {
      readonly kind: 'stage';
      readonly to: Stage;
      /** `edit` when typing voided an approval rather than a person deciding. */
      readonly by: Decision | 'edit';
      readonly reason: string;
      /** What is wrong, when it was sent back. */
      readonly faults?: readonly ReturnReason[];
      /** Where it stands in its review from now on; absent when nobody has read it. */
      readonly review?: Review;
    }
  | MergeBody
  | RestoreBody
  | PutBackBody
  /** Something was said about the story; `steps` mark the words that it is about. */
  | {
      readonly kind: 'comment';
      readonly thread: ThreadId;
      readonly act: CommentAct;
      readonly steps: readonly StepJson[];
    }
  /** Somebody confirmed an item of the checklist, or took that back. */
  | { readonly kind: 'tick'; readonly item: ChecklistItemId; readonly isTicked: boolean }
  /** Into the bin, or out of it. */
  | { readonly kind: 'bin'; readonly binned: boolean };

/** An entry before it has its place in the chain. */
export interface NewEntry {
  readonly draft: DraftId;
  /** 1 for a draft's first entry, then consecutive. */
  readonly version: number;
  readonly author: ProfileId;
  readonly device: string;
  /** Milliseconds since 1970, by the clock of the device that wrote it. */
  readonly at: number;
  readonly body: EntryBody;
}

/** One line of a draft's append-only log; (draft, version) is its place in this copy. */
export interface Entry extends NewEntry {
  /** Its identity in every copy: `entryHash` of it and of everything before it. */
  readonly hash: string;
}
