import type { PublishedStory } from '@shared/article/published-story';
import { isSlug, slugFor } from '@shared/article/slug';
import type { Story } from '@shared/article/story';
import type { DocumentJson } from '@shared/draft/entry';
import type { CategoryId } from '@shared/ids';
import { articleOf, type DraftId } from '@shared/ids';
import type { Desk } from './desk';

export interface Plan {
  readonly draft: DraftId;
  readonly story: Story;
  readonly category: CategoryId;
  readonly document: DocumentJson;
}

/** What a story will be once it is out: its identity, its page and its time. */
export function planStory(desk: Desk, { draft, story, category, document }: Plan): PublishedStory {
  const article = articleOf(draft);
  const now = desk.now();
  const planned = { article, document, category, updatedAt: now };
  const before = desk.archive.story(article);
  // Readers have its address and know its date: both stay when it is published again.
  if (before !== null) return { ...planned, path: before.path, publishedAt: before.publishedAt };
  const slug = isSlug(story.slug) ? story.slug : slugFor(story.headline);
  return { ...planned, path: freePath(desk, category, slug), publishedAt: now };
}

/** The slug itself when no story of the category has it, else with the first number that is free. */
function freePath(desk: Desk, category: CategoryId, slug: string): string {
  const folder = desk.lists.read().categories.find(({ id }) => id === category)?.slug;
  if (folder === undefined) throw new Error('The story is in a category that is not there');
  let path = `${folder}/${slug}.html`;
  for (let number = 2; desk.archive.isPathTaken(path); number += 1)
    path = `${folder}/${slug}-${number}.html`;
  return path;
}
