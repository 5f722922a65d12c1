import type { CategoryId } from '@shared/ids';
import type { Category } from '@shared/newsroom/newsroom';

/** A category and those under it, in the newsroom's order. */
export interface Branch {
  readonly category: Category;
  readonly children: readonly Branch[];
}

/** A category whose parent is not on the list stands at the top, so that none is lost. */
export function categoryBranches(categories: readonly Category[]): readonly Branch[] {
  const known = new Set<CategoryId | null>(categories.map((category) => category.id));
  const parentOf = ({ parent }: Category) => (known.has(parent) ? parent : null);
  const under = (parent: CategoryId | null): readonly Branch[] =>
    categories
      .filter((category) => parentOf(category) === parent)
      .map((category) => ({ category, children: under(category.id) }));
  return under(null);
}
