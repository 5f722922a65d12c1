import type { Category } from '@shared/newsroom/newsroom';

/** Names from the root to the category; empty when the newsroom does not have it. */
export function categoryPath(
  categories: readonly Category[],
  category: unknown,
): readonly string[] {
  const found = categories.find(({ id }) => id === category);
  return found === undefined ? [] : [...categoryPath(categories, found.parent), found.name];
}
