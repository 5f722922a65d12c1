import type { DraftId, ProfileId } from '../ids';
import type { Decision, Stage } from './workflow';

/** A ProseMirror step as `Step.toJSON()` writes it. */
export type StepJson = Readonly<Record<string, unknown>>;
/** A document as ProseMirror's `Node.toJSON()` writes it. */
export type DocumentJson = Readonly<Record<string, unknown>>;

/** What an entry did. New kinds may come (comment, merge, restore); one that shipped never changes. */
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
    };

/** One line of a draft's append-only log; (draft, version) is its place and its identity. */
export interface Entry {
  readonly draft: DraftId;
  /** 1 for a draft's first entry, then consecutive. */
  readonly version: number;
  readonly author: ProfileId;
  readonly device: string;
  /** Milliseconds since 1970, by the clock of the device that wrote it. */
  readonly at: number;
  readonly body: EntryBody;
}
