import type { DocumentJson } from '../draft/entry';
import type { ArticleId, CategoryId } from '../ids';

/** A story as the public has it: frozen when it was published. */
export interface PublishedStory {
  readonly article: ArticleId;
  readonly document: DocumentJson;
  readonly category: CategoryId;
  /** Page file below the site's root, `category-slug/slug.html`; never changes once published. */
  readonly path: string;
  /** Milliseconds since 1970. */
  readonly publishedAt: number;
  readonly updatedAt: number;
}
