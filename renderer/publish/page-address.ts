import type { LiveStory } from '@shared/article/live-story';
import { slugFor } from '@shared/article/slug';
import type { Lists, Newsroom } from '@shared/newsroom/newsroom';

/** What of the newsroom an address is made of. */
interface Site {
  readonly newsroom: Pick<Newsroom, 'siteUrl'>;
  readonly lists: Pick<Lists, 'categories'>;
}

/** Where readers will find the page; null while the section is not chosen. */
export function pageAddress(story: LiveStory, desk: Site): string | null {
  const section = desk.lists.categories.find(({ id }) => id === story.category);
  if (section === undefined) return null;
  const slug = story.slug === '' ? slugFor(story.headline) : story.slug;
  return `${desk.newsroom.siteUrl}${section.slug}/${slug}.html`;
}
