import { z } from 'zod';
import { findArticles, searchArchive } from '../actions/search-archive';
import type { Desks } from '../desk/desks';
import type { HandlersOf } from './handler';
import { articleId, sentence } from './input-schemas';

export function archiveHandlers(desks: Desks): HandlersOf<'archive'> {
  return {
    'archive.search': {
      schema: z.object({ words: sentence, limit: z.int().min(1).max(200) }),
      run: async (query) => searchArchive(await desks.current(), query),
    },
    'archive.find': {
      schema: z.object({ articles: z.array(articleId).max(500) }),
      run: async ({ articles }) => findArticles(await desks.current(), articles),
    },
  };
}
