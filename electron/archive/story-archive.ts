import { fold } from '@shared/arabic/fold';
import { searchWords } from '@shared/arabic/search-words';
import type { PublishedStory } from '@shared/article/published-story';
import { readStory } from '@shared/article/story';
import type { ArticleId, CategoryId, Sha256 } from '@shared/ids';
import type { ArchiveEntry } from '@shared/ipc/calls';
import { prepare, type Database } from '../store/statement';

interface StoryRow extends Omit<PublishedStory, 'document'> {
  readonly document: string;
}

/** An archived story as it is found; its address depends on the newsroom, which the archive does not know. */
export interface Found extends Omit<ArchiveEntry, 'url'> {
  /** Page file below the site's root. */
  readonly path: string;
}

/** What was published. */
export interface StoryArchive {
  readonly add: (story: PublishedStory) => void;
  readonly story: (article: ArticleId) => PublishedStory | null;
  /** Newest first, of one category or of all. */
  readonly newest: (limit: number, category?: CategoryId) => readonly PublishedStory[];
  readonly isPathTaken: (path: string) => boolean;
  /** Newest first; every word must stand in the headline, spelling variants folded. */
  readonly search: (words: string, limit: number) => readonly Found[];
  readonly find: (articles: readonly ArticleId[]) => readonly Found[];
}

export function createStoryArchive(database: Database): StoryArchive {
  const taken = prepare<{ readonly path: string }>(
    database,
    'SELECT path FROM article WHERE path = ? COLLATE NOCASE',
  );
  return {
    add: storyAdder(database),
    isPathTaken: (path) => taken.one(path) !== null,
    ...storyReader(database),
    ...storyFinder(database),
  };
}

function storyAdder(database: Database): StoryArchive['add'] {
  const insert = prepare(database, 'INSERT INTO article VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  return ({ article, category, path, publishedAt, updatedAt, document }) => {
    const { headline, standfirst, lead } = readStory(document);
    insert.run(
      ...[article, category, path, headline, fold(headline), standfirst, lead?.media ?? null],
      ...[publishedAt, updatedAt, JSON.stringify(document)],
    );
  };
}

function storyReader(database: Database): Pick<StoryArchive, 'story' | 'newest'> {
  const columns = `article, category, path, published_at AS publishedAt, updated_at AS updatedAt,
    document FROM article`;
  const one = prepare<StoryRow>(database, `SELECT ${columns} WHERE article = ?`);
  const order = 'ORDER BY published_at DESC LIMIT ?';
  const newest = prepare<StoryRow>(database, `SELECT ${columns} ${order}`);
  const ofCategory = prepare<StoryRow>(database, `SELECT ${columns} WHERE category = ? ${order}`);
  return {
    story: (article) => {
      const row = one.one(article);
      return row === null ? null : readRow(row);
    },
    newest: (limit, category) =>
      (category === undefined ? newest.all(limit) : ofCategory.all(category, limit)).map(readRow),
  };
}

function readRow({ document, ...row }: StoryRow): PublishedStory {
  return { ...row, document: JSON.parse(document) as PublishedStory['document'] }; // written by `storyAdder`
}

function storyFinder(database: Database): Pick<StoryArchive, 'search' | 'find'> {
  const columns = `article.article, article.headline, article.standfirst, article.lead, article.path,
    category.name AS categoryName, article.published_at AS publishedAt
    FROM article LEFT JOIN category ON category.id = article.category`;
  const search = prepare<FoundRow>(
    database,
    `SELECT ${columns} WHERE NOT EXISTS (
       SELECT 1 FROM json_each(?) AS word WHERE instr(article.folded, word.value) = 0
     ) ORDER BY article.published_at DESC LIMIT ?`,
  );
  const find = prepare<FoundRow>(
    database,
    `SELECT ${columns} WHERE article.article IN (SELECT value FROM json_each(?))`,
  );
  return {
    search: (words, limit) => search.all(JSON.stringify(searchWords(words)), limit).map(readFound),
    find: (articles) => find.all(JSON.stringify(articles)).map(readFound),
  };
}

interface FoundRow extends Omit<Found, 'categoryName'> {
  readonly lead: Sha256 | null;
  /** Null when the category has been removed since. */
  readonly categoryName: string | null;
}

function readFound({ categoryName, ...row }: FoundRow): Found {
  return { ...row, categoryName: categoryName ?? '' };
}
