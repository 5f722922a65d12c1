import { breadcrumbList, type Crumb } from '@shared/article/publish/breadcrumb-list';
import { machineTime } from '@shared/article/publish/machine-time';
import { newsArticle, type PublishedImage } from '@shared/article/publish/news-article';
import { frontPage } from '@shared/article/publish/page-words';
import type { SiteFacts } from '../../site-facts';
import type { ArticleFacts } from './article-page';
import { wayTo } from './category-tree';
import type { FrameFacts, ShareLine } from './page-frame';
import { openPictureShelf, type SitePicture } from './picture-shelf';
import { categoryPage, homePage, onTheWeb } from './site-address';

/** Kinds of source that are organisations with a name of their own. */
const organisations: readonly string[] = ['agency', 'paper'];

function imageOnTheWeb(facts: SiteFacts, { file, width, height }: SitePicture): PublishedImage {
  return { url: onTheWeb(facts.newsroom.siteUrl, file), width, height };
}

function publisherOf(facts: SiteFacts) {
  const { brand, siteUrl, logo } = facts.newsroom;
  const picture = logo === null ? null : openPictureShelf(facts).take(logo);
  return {
    name: brand,
    url: siteUrl,
    logo: picture === null ? null : imageOnTheWeb(facts, picture),
  };
}

function crumbsOf(facts: SiteFacts, { published, file, story }: ArticleFacts): readonly Crumb[] {
  const { siteUrl } = facts.newsroom;
  const sections = wayTo(facts.lists, published.category);
  return [
    { name: frontPage, url: onTheWeb(siteUrl, homePage) },
    ...sections.map((section) => ({
      name: section.name,
      url: onTheWeb(siteUrl, categoryPage(section)),
    })),
    { name: story.headline, url: onTheWeb(siteUrl, file) },
  ];
}

function shareImage(facts: SiteFacts, { picture, story }: ArticleFacts): readonly ShareLine[] {
  if (picture === null) return [];
  const { url, width, height } = imageOnTheWeb(facts, picture);
  return [
    { property: 'og:image', content: url },
    { property: 'og:image:width', content: String(width) },
    { property: 'og:image:height', content: String(height) },
    { property: 'og:image:alt', content: story.lead?.alt ?? '' },
  ];
}

/** Each picture of the page once, the lead picture first. */
function picturesOf({ picture, further, story }: ArticleFacts): ArticleFacts['further'] {
  const lead = picture === null ? [] : [{ ...picture, credit: story.lead?.credit ?? '' }];
  const all = [...lead, ...further];
  return all.filter(({ file }, place) => all.findIndex((one) => one.file === file) === place);
}

/** What the page tells machines about its story: Open Graph and JSON-LD. */
export function articleData(
  facts: SiteFacts,
  article: ArticleFacts,
): Pick<FrameFacts, 'share' | 'linkedData'> {
  const { published, story, file, description, section, tags } = article;
  const { zone, siteUrl } = facts.newsroom;
  const publishedAt = machineTime(published.publishedAt, zone);
  const updatedAt = machineTime(Math.max(published.updatedAt, published.publishedAt), zone);
  const data = newsArticle({
    url: onTheWeb(siteUrl, file),
    headline: story.headline,
    description,
    section,
    keywords: tags,
    byline: story.byline,
    publishedAt,
    updatedAt,
    images: picturesOf(article).map((one) => ({
      ...imageOnTheWeb(facts, one),
      credit: one.credit,
    })),
    publisher: publisherOf(facts),
    sources: story.sources
      .filter((source) => source.credited && organisations.includes(source.kind))
      .map((source) => source.name),
  });
  const share = [
    { property: 'og:type', content: 'article' },
    { property: 'og:title', content: story.headline },
    ...shareImage(facts, article),
    { property: 'article:published_time', content: publishedAt },
    { property: 'article:modified_time', content: updatedAt },
    { property: 'article:section', content: section },
    ...tags.map((tag) => ({ property: 'article:tag', content: tag })),
  ];
  return { share, linkedData: [data, breadcrumbList(crumbsOf(facts, article))] };
}
