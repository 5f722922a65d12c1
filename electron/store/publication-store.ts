import { createHash } from 'node:crypto';
import type { DocumentJson } from '@shared/draft/entry';
import type { ArticleId } from '@shared/ids';
import type { PublishedPage } from '@shared/ipc/calls';
import { prepare, type Database } from './statement';

/** What went out, frozen: which version, which text, where to. */
export interface Publication extends PublishedPage {
  /** Version of the draft's log that was published. */
  readonly version: number;
  readonly document: DocumentJson;
}

export interface PublicationStore {
  readonly freeze: (publication: Publication) => void;
  /** The newest page of a story; null when it was never published. */
  readonly page: (article: ArticleId) => PublishedPage | null;
}

export function createPublicationStore(database: Database): PublicationStore {
  const insert = prepare(database, 'INSERT INTO publication VALUES (?, ?, ?, ?, ?, ?, ?)');
  const page = prepare<PublishedPage>(
    database,
    `SELECT article, url, file, published_at AS publishedAt FROM publication
     WHERE article = ? ORDER BY version DESC LIMIT 1`,
  );
  return {
    freeze: ({ article, version, document, url, file, publishedAt }) => {
      const text = JSON.stringify(document);
      const sha256 = createHash('sha256').update(text).digest('hex');
      insert.run(article, version, text, sha256, url, file, publishedAt);
    },
    page: (article) => page.one(article),
  };
}
