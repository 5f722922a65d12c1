import { expect, test } from 'vitest';
import type { CategoryId } from '@shared/ids';
import type { Category } from '@shared/newsroom/newsroom';
import { categoryBranches } from '../../../../renderer/metadata/category-branches';

function category(id: string, parent: string | null = null): Category {
  return { id: id as CategoryId, parent: parent as CategoryId | null, name: id, slug: id };
}

const names = (categories: readonly Category[]) =>
  categoryBranches(categories).map(({ category: { id }, children }) => [
    id,
    children.map((child) => child.category.id),
  ]);

test('sections stand in the newsroom’s order with their parts under them', () => {
  const list = [category('local'), category('economy'), category('valley', 'local')];
  expect(names(list)).toEqual([
    ['local', ['valley']],
    ['economy', []],
  ]);
});

test('a part whose section has gone stands at the top', () => {
  expect(names([category('coast', 'gone')])).toEqual([['coast', []]]);
});
