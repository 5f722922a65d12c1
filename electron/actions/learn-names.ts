import { stripControls } from '@shared/arabic/strip-controls';
import type { ParcelManifest } from '@shared/draft/parcel';
import type { Category, Lists } from '@shared/newsroom/newsroom';
import type { Desk } from './desk';

/** Takes in what people, categories, tags and sources of a parcel are called. Call it inside a transaction. */
export function learnNames(desk: Desk, { people, madeBy, lists }: ParcelManifest): void {
  for (const person of [...people, { id: madeBy.profile, name: madeBy.name }])
    if (person.name.trim() !== '') desk.people.meet(cleaned(person));
  const known = desk.lists.read();
  for (const category of lists.categories) learnCategory(desk, cleaned(category));
  for (const tag of unknown(lists.tags, known.tags)) desk.lists.addTag(cleaned(tag));
  for (const outlet of unknown(lists.outlets, known.outlets)) desk.lists.addOutlet(cleaned(outlet));
}

/** A name from outside must not turn a line of the screen around. */
function cleaned<Named extends { readonly name: string }>(named: Named): Named {
  return { ...named, name: stripControls(named.name).trim() };
}

function unknown<Named extends { readonly id: string }>(
  theirs: readonly Named[],
  ours: readonly Named[],
): readonly Named[] {
  const ids = new Set(ours.map(({ id }) => id));
  return theirs.filter(({ id }) => !ids.has(id));
}

/** Parents come first, so that each finds its own; two categories never share a part of the address. */
function learnCategory(desk: Desk, category: Category): void {
  const { categories } = desk.lists.read();
  if (categories.some(({ id }) => id === category.id)) return;
  const parent = categories.find(({ id }) => id === category.parent)?.id ?? null;
  desk.lists.addCategory({ ...category, parent, slug: freeSlug(category.slug, categories) });
}

function freeSlug(slug: string, categories: Lists['categories']): string {
  const taken = new Set(categories.map((category) => category.slug));
  let free = slug;
  for (let number = 2; taken.has(free); number += 1) free = `${slug}-${String(number)}`;
  return free;
}
