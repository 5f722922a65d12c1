import type { LinkedData } from '@shared/article/publish/linked-data';
import type { PublishedStory } from '@shared/article/published-story';
import type { Category, Newsroom } from '@shared/newsroom/newsroom';
import { newestOf, topSections } from './category-tree';
import { pageFrame } from './page-frame';
import { categoryPage, fromPage, homePage as file } from './site-address';
import type { PageTools, SitePage } from './site-page';
import { storyCard, type StoryCard } from './story-card';

const newestBeside = 6;
const further = 3;
const inBlock = 4;

/** A section on the front page, without the story that leads the page: one card, then lines. */
interface SectionBlock {
  readonly name: string;
  readonly href: string;
  readonly card: StoryCard;
  readonly lines: readonly StoryCard[];
}

function website({ brand, siteUrl, about }: Newsroom): LinkedData {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    '@id': `${siteUrl}#site`,
    name: brand,
    url: siteUrl,
    description: about,
    inLanguage: 'ar',
    publisher: { '@type': 'NewsMediaOrganization', '@id': `${siteUrl}#org`, name: brand },
  };
}

function cardsFor(tools: PageTools, edition: number) {
  return (stories: readonly PublishedStory[]) =>
    stories.map((story) => storyCard(tools, story, { page: file, edition }));
}

function block(
  tools: PageTools,
  category: Category,
  lead: PublishedStory | undefined,
): SectionBlock | null {
  const stories = newestOf(tools.facts, category.id, inBlock + 1)
    .filter((story) => story.article !== lead?.article)
    .slice(0, inBlock);
  const [card, ...lines] = cardsFor(tools, lead?.publishedAt ?? 0)(stories);
  if (card === undefined) return null;
  return { name: category.name, href: fromPage(file, categoryPage(category)), card, lines };
}

/** The front page: the newest story leads; no headline stands twice in its upper part. */
export function homePage(tools: PageTools): SitePage {
  const { newsroom, lists, newest } = tools.facts;
  const stories = newest(1 + newestBeside + further);
  const edition = stories[0]?.publishedAt ?? null;
  const cards = cardsFor(tools, edition ?? 0);
  const view = {
    frame: pageFrame(tools, {
      file,
      title: newsroom.brand,
      description: newsroom.about,
      edition,
      category: null,
      headline: null,
      share: [
        { property: 'og:type', content: 'website' },
        { property: 'og:title', content: newsroom.brand },
      ],
      linkedData: [website(newsroom)],
    }),
    lead: cards(stories.slice(0, 1))[0] ?? null,
    newest: cards(stories.slice(1, 1 + newestBeside)),
    further: cards(stories.slice(1 + newestBeside)),
    blocks: topSections(lists)
      .map((category) => block(tools, category, stories[0]))
      .filter((section) => section !== null),
  };
  return { file, markup: tools.theme.render('home', view) };
}
