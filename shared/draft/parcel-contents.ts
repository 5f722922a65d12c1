import type { Story } from '../article/story';
import type { ProfileId, Sha256 } from '../ids';
import type { Category, Lists } from '../newsroom/newsroom';
import type { Entry } from './entry';

/** Everybody who wrote in the log, each once, in the order in which they came to it. */
export function authorsOf(entries: readonly Entry[]): readonly ProfileId[] {
  return [...new Set(entries.map(({ author }) => author))];
}

/**
 * Every hash that the log names, pictures that were taken out again included: the past is shown,
 * too. A hash in somebody's prose looks the same; whoever keeps the pictures knows which are some.
 */
export function hashesIn(entries: readonly Entry[]): readonly Sha256[] {
  const found = entries.flatMap(({ body }) =>
    [...JSON.stringify(body).matchAll(/"([0-9a-f]{64})"/g)].map((match) => match[1]),
  );
  return [...new Set(found)] as Sha256[]; // the pattern is that of a hash, and its group always matches
}

/** What a story's category, tags and sources are called here; a category with all above it. */
export function listsOf(story: Story, lists: Lists): Lists {
  const tags = new Set(story.tags);
  const outlets = new Set(story.sources.map(({ outlet }) => outlet));
  return {
    categories: pathTo(story.category, lists.categories),
    tags: lists.tags.filter(({ id }) => tags.has(id)),
    outlets: lists.outlets.filter(({ id }) => outlets.has(id)),
  };
}

/** From the top down. */
function pathTo(id: Category['parent'], categories: readonly Category[]): readonly Category[] {
  const category = categories.find((one) => one.id === id);
  if (category === undefined) return [];
  const others = categories.filter((one) => one !== category);
  return [...pathTo(category.parent, others), category];
}
