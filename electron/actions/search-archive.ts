import type { ArticleId } from '@shared/ids';
import type { ArchiveEntry } from '@shared/ipc/calls';
import type { Found } from '../archive/story-archive';
import type { Desk } from './desk';

export interface ArchiveQuery {
  readonly words: string;
  readonly limit: number;
}

export function searchArchive(desk: Desk, { words, limit }: ArchiveQuery): readonly ArchiveEntry[] {
  return nameFound(desk, desk.archive.search(words, limit));
}

export function findArticles(desk: Desk, articles: readonly ArticleId[]): readonly ArchiveEntry[] {
  return nameFound(desk, desk.archive.find(articles));
}

function nameFound(desk: Desk, found: readonly Found[]): readonly ArchiveEntry[] {
  const names = new Map(desk.lists.read().categories.map(({ id, name }) => [id, name]));
  return found.map(({ category, path, ...entry }) => ({
    ...entry,
    categoryName: names.get(category) ?? '',
    url: desk.site.place(path).url,
  }));
}
