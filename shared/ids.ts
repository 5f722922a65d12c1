/** Branded identifiers: a draft's id cannot be handed over where an article's is wanted. */
type Id<Name extends string> = string & { readonly brand: Name };

/** ULID, given when the draft is created. */
export type DraftId = Id<'draft'>;
/** ULID of a published story. A draft that is published keeps its id: `articleOf(draft)`. */
export type ArticleId = Id<'article'>;
export type CategoryId = Id<'category'>;
export type TagId = Id<'tag'>;
export type OutletId = Id<'outlet'>;
export type ProfileId = Id<'profile'>;
/** A desk of the newsroom that reviews stories. */
export type DeskId = Id<'desk'>;
/** One reading of a story in a desk's review. */
export type RoundId = Id<'round'>;
export type StoryTypeId = Id<'story-type'>;
export type ChecklistItemId = Id<'checklist-item'>;
/** ULID of a comment thread; the mark on its words carries it. */
export type ThreadId = Id<'thread'>;
/** ULID of something that somebody was told. */
export type NoticeId = Id<'notice'>;
/** Whose suggestion it is and when it began: `<profile>~<ulid>`. */
export type SuggestionId = Id<'suggestion'>;
/** Lower-case hexadecimal SHA-256 of a stored file's bytes; also its address. */
export type Sha256 = Id<'sha256'>;
/** One open window's name in the collaboration protocol. */
export type ClientId = Id<'client'>;

/** A story keeps one identity from its first keystroke to its takedown. */
export function articleOf(draft: DraftId): ArticleId {
  return draft as string as ArticleId; // the same ULID under its public name
}
