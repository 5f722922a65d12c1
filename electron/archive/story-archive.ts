import { fold } from '@shared/arabic/fold';
import { searchWords } from '@shared/arabic/search-words';
import type { PublishedStory } from '@shared/article/published-story';
import { readStory } from '@shared/article/story';
import type { ArticleId, CategoryId } from '@shared/ids';
import type { ArchiveEntry } from '@shared/ipc/calls';
import type { Prepare } from '../store/statement';

interface StoryRow extends Omit<PublishedStory, 'document'> {
  readonly document: string;
}

/** An archived story as it is found; its address and its category's name are the newsroom's to tell. */
export interface Found extends Omit<ArchiveEntry, 'url' | 'categoryName'> {
  readonly category: CategoryId;
  /** Page file below the site's root. */
  readonly path: string;
}

/** What was published. */
export interface StoryArchive {
  /** Takes the place of an earlier publication of the same story. */
  readonly add: (story: PublishedStory) => void;
  readonly story: (article: ArticleId) => PublishedStory | null;
  /** Newest first, of one category or of all. */
  readonly newest: (limit: number, category?: CategoryId) => readonly PublishedStory[];
  readonly isPathTaken: (path: string) => boolean;
  /** Newest first; every word must stand in the headline, spelling variants folded. */
  readonly search: (words: string, limit: number) => readonly Found[];
  readonly find: (articles: readonly ArticleId[]) => readonly Found[];
}

export function createStoryArchive(prepare: Prepare): StoryArchive {
  const taken = prepare<{ readonly path: string }>(
    'SELECT path FROM article WHERE path = ? COLLATE NOCASE',
  );
  return {
    add: storyAdder(prepare),
    isPathTaken: (path) => taken.one(path) !== null,
    ...storyReader(prepare),
    ...storyFinder(prepare),
  };
}

function storyAdder(prepare: Prepare): StoryArchive['add'] {
  const insert = prepare('REPLACE INTO article VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  return ({ article, category, path, publishedAt, updatedAt, document }) => {
    const { headline, standfirst, lead } = readStory(document);
    insert.run(
      ...[article, category, path, headline, fold(headline), standfirst, lead?.media ?? null],
      ...[publishedAt, updatedAt, JSON.stringify(document)],
    );
  };
}

function storyReader(prepare: Prepare): Pick<StoryArchive, 'story' | 'newest'> {
  const columns = `article, category, path, published_at AS publishedAt, updated_at AS updatedAt,
    document FROM article`;
  const one = prepare<StoryRow>(`SELECT ${columns} WHERE article = ?`);
  const order = 'ORDER BY published_at DESC LIMIT ?';
  const newest = prepare<StoryRow>(`SELECT ${columns} ${order}`);
  const ofCategory = prepare<StoryRow>(`SELECT ${columns} WHERE category = ? ${order}`);
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

function storyFinder(prepare: Prepare): Pick<StoryArchive, 'search' | 'find'> {
  const columns = `article, headline, standfirst, lead, path, category, published_at AS publishedAt
    FROM article`;
  const search = prepare<Found>(
    `SELECT ${columns} WHERE NOT EXISTS (
       SELECT 1 FROM json_each(?) AS word WHERE instr(folded, word.value) = 0
     ) ORDER BY published_at DESC LIMIT ?`,
  );
  const find = prepare<Found>(
    `SELECT ${columns} WHERE article IN (SELECT value FROM json_each(?))`,
  );
  return {
    search: (words, limit) => search.all(JSON.stringify(searchWords(words)), limit),
    find: (articles) => find.all(JSON.stringify(articles)),
  };
}
