import type { PublishedStory } from '@shared/article/published-story';
import type { ArticleId, CategoryId, Sha256 } from '@shared/ids';
import type { Media } from '@shared/ipc/calls';
import type { Lists, Newsroom } from '@shared/newsroom/newsroom';

export interface StoredMedia extends Media {
  /** Where its bytes are on this device. */
  readonly file: string;
}

/**
 * What a page writer asks about the newsroom. The stores answer it in the app, files answer it on the
 * command line; a target knows neither.
 */
export interface SiteFacts {
  readonly newsroom: Newsroom;
  readonly lists: Lists;
  /** Published stories, newest first, of one category or of all. */
  readonly newest: (limit: number, category?: CategoryId) => readonly PublishedStory[];
  readonly find: (article: ArticleId) => PublishedStory | null;
  readonly media: (sha256: Sha256) => StoredMedia | null;
}
