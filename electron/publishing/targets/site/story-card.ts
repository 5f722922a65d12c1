import { cleanDocument } from '@shared/article/publish/clean-document';
import { focusClasses } from '@shared/article/publish/focus-class';
import { listStamp, type Stamp } from '@shared/article/publish/stamp';
import type { PublishedStory } from '@shared/article/published-story';
import { readStory } from '@shared/article/story';
import { wayTo } from './category-tree';
import { categoryPage, fromPage } from './site-address';
import type { PageTools } from './site-page';

export interface PageLink {
  readonly name: string;
  readonly href: string;
}

export interface PageImage {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  /** Classes that say what must stay in sight; empty when its middle will do. */
  readonly focus: string;
}

/** A story as a list on another page shows it. */
export interface StoryCard {
  readonly headline: string;
  readonly summary: string;
  readonly href: string;
  readonly section: PageLink;
  readonly image: PageImage | null;
  readonly time: Stamp;
}

/** The page that the card is on. */
export interface CardPlace {
  readonly page: string;
  /** The day of its edition, milliseconds since 1970. */
  readonly edition: number;
}

export function storyCard(
  { facts, shelf }: PageTools,
  published: PublishedStory,
  { page, edition }: CardPlace,
): StoryCard {
  const story = readStory(cleanDocument(published.document));
  const section = wayTo(facts.lists, published.category).at(-1);
  const picture = story.lead === null ? null : shelf.take(story.lead.media);
  return {
    headline: story.headline,
    summary: story.standfirst,
    href: fromPage(page, published.path),
    section: {
      name: section?.name ?? '',
      href: section === undefined ? '' : fromPage(page, categoryPage(section)),
    },
    image:
      picture === null
        ? null
        : {
            src: fromPage(page, picture.file),
            width: picture.width,
            height: picture.height,
            alt: story.lead?.alt ?? '',
            focus: focusClasses(story.lead?.focus ?? null),
          },
    time: listStamp(published.publishedAt, edition, facts.newsroom.zone),
  };
}
