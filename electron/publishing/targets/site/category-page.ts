import { aboutSection } from '@shared/article/publish/page-words';
import type { LinkedData } from '@shared/article/publish/linked-data';
import type { PublishedStory } from '@shared/article/published-story';
import { readStory } from '@shared/article/story';
import type { Category, Newsroom } from '@shared/newsroom/newsroom';
import { newestOf } from './category-tree';
import { pageFrame } from './page-frame';
import { categoryPage as fileOf, fromPage, onTheWeb } from './site-address';
import type { PageTools, SitePage } from './site-page';
import { storyCard } from './story-card';

const storiesOnPage = 60;
const newestBeside = 5;

function collection(
  newsroom: Newsroom,
  category: Category,
  stories: readonly PublishedStory[],
): LinkedData {
  const { siteUrl } = newsroom;
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    name: category.name,
    url: onTheWeb(siteUrl, fileOf(category)),
    inLanguage: 'ar',
    mainEntity: {
      '@type': 'ItemList',
      itemListElement: stories.map((story, place) => ({
        '@type': 'ListItem',
        position: place + 1,
        name: readStory(story.document).headline,
        url: onTheWeb(siteUrl, story.path),
      })),
    },
  };
}

/** A section's page: its newest story, then the others down to the oldest that it has room for. */
export function categoryPage(tools: PageTools, category: Category): SitePage {
  const { newsroom } = tools.facts;
  const file = fileOf(category);
  const stories = newestOf(tools.facts, category.id, storiesOnPage);
  const newest = tools.facts.newest(newestBeside + 1);
  const edition = newest[0]?.publishedAt ?? null;
  const beside = newest.filter((story) => story.article !== stories[0]?.article);
  const cards = (list: readonly PublishedStory[]) =>
    list.map((story) => storyCard(tools, story, { page: file, edition: edition ?? 0 }));
  const [lead = null, ...rest] = cards(stories);
  const view = {
    frame: pageFrame(tools, {
      file,
      title: `${category.name} | ${newsroom.brand}`,
      description: aboutSection(category.name, newsroom.brand),
      edition,
      category: category.id,
      headline: null,
      share: [
        { property: 'og:type', content: 'website' },
        { property: 'og:title', content: category.name },
      ],
      linkedData: [collection(newsroom, category, stories)],
    }),
    name: category.name,
    below: tools.facts.lists.categories
      .filter((other) => other.parent === category.id)
      .map((other) => ({ name: other.name, href: fromPage(file, fileOf(other)) })),
    lead,
    rest,
    newest: cards(beside.slice(0, newestBeside)),
  };
  return { file, markup: tools.theme.render('category', view) };
}
