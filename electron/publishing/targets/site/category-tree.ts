import type { PublishedStory } from '@shared/article/published-story';
import type { CategoryId } from '@shared/ids';
import type { Category, Lists } from '@shared/newsroom/newsroom';
import type { SiteFacts } from '../../site-facts';

/** The sections of the site's navigation. */
export function topSections({ categories }: Lists): readonly Category[] {
  return categories.filter((category) => category.parent === null);
}

/**
 * The way from the top section down to a category, itself included.
 * @throws when the newsroom has no such category
 */
export function wayTo({ categories }: Lists, id: CategoryId): readonly Category[] {
  const way: Category[] = [];
  let next: CategoryId | null = id;
  while (next !== null && !way.some((category) => category.id === next)) {
    const wanted: CategoryId = next;
    const category = categories.find((candidate) => candidate.id === wanted);
    if (category === undefined) throw new Error(`The newsroom has no category ${wanted}`);
    way.unshift(category);
    next = category.parent;
  }
  return way;
}

/** A category and everything filed below it. */
function family(lists: Lists, id: CategoryId): readonly CategoryId[] {
  return lists.categories
    .filter((category) => wayTo(lists, category.id).some((above) => above.id === id))
    .map((category) => category.id);
}

/** Newest stories of a category and of those below it. */
export function newestOf(
  facts: SiteFacts,
  id: CategoryId,
  limit: number,
): readonly PublishedStory[] {
  return family(facts.lists, id)
    .flatMap((category) => facts.newest(limit, category))
    .toSorted((one, other) => other.publishedAt - one.publishedAt)
    .slice(0, limit);
}
