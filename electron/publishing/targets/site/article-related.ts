import { moreFrom, relatedStories } from '@shared/article/publish/page-words';
import type { PublishedStory } from '@shared/article/published-story';
import type { ArticleFacts } from './article-page';
import { newestOf, wayTo } from './category-tree';
import { categoryPage, fromPage } from './site-address';
import type { PageTools } from './site-page';
import { storyCard, type StoryCard } from './story-card';

const fromSection = 3;

/** The stories below an article. */
export interface RelatedStories {
  readonly title: string;
  /** The section's page when the stories are its newest; empty when they were chosen by hand. */
  readonly more: string;
  readonly cards: readonly StoryCard[];
}

/** Those that the desk attached and the archive still has, each once, in the desk's order. */
function attached({ facts }: PageTools, { story, published }: ArticleFacts): PublishedStory[] {
  const articles = new Set(story.related.map((link) => link.article));
  articles.delete(published.article);
  return [...articles].map(facts.find).filter((other) => other !== null);
}

/** Null when the newsroom has nothing else to offer. */
export function articleRelated(tools: PageTools, article: ArticleFacts): RelatedStories | null {
  const { published, file, section } = article;
  const place = { page: file, edition: published.publishedAt };
  const cardOf = (other: PublishedStory) => storyCard(tools, other, place);
  const chosen = attached(tools, article);
  if (chosen.length > 0) return { title: relatedStories, more: '', cards: chosen.map(cardOf) };
  const others = newestOf(tools.facts, published.category, fromSection + 1)
    .filter((other) => other.article !== published.article)
    .slice(0, fromSection);
  const category = wayTo(tools.facts.lists, published.category).at(-1);
  if (others.length === 0 || category === undefined) return null;
  const more = fromPage(file, categoryPage(category));
  return { title: moreFrom(section), more, cards: others.map(cardOf) };
}
