import type { CategoryId, DeskId } from '../ids';
import type { Category } from './newsroom';
import type { ReviewDesk, ReviewRules } from './review-rules';

/** What decides which desk reviews a story. */
export interface Filed {
  /** The desk that somebody chose for it; null when its category decides. */
  readonly desk: DeskId | null;
  readonly category: CategoryId | null;
}

/** The desk that reviews a story: the chosen one, that of its nearest category, or the first. */
export function deskOf(
  { desks }: Pick<ReviewRules, 'desks'>,
  categories: readonly Category[],
  { desk, category }: Filed,
): ReviewDesk {
  const chosen = desks.find(({ id }) => id === desk) ?? nearest(desks, categories, category);
  const [first] = desks;
  if (first === undefined) throw new Error('A newsroom has at least one desk');
  return chosen ?? first;
}

function nearest(
  desks: readonly ReviewDesk[],
  categories: readonly Category[],
  category: CategoryId | null,
): ReviewDesk | undefined {
  if (category === null) return undefined;
  const desk = desks.find(({ categories: own }) => own.includes(category));
  const parent = categories.find(({ id }) => id === category)?.parent ?? null;
  return desk ?? nearest(desks, categories, parent);
}
