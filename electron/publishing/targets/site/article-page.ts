import { minutes } from '@shared/arabic/minutes';
import { countWords, readingMinutes } from '@shared/arabic/count-words';
import { bodyPictures } from '@shared/article/body-pictures';
import { creditLine } from '@shared/article/credit-line';
import { cleanDocument } from '@shared/article/publish/clean-document';
import { focusClasses } from '@shared/article/publish/focus-class';
import { opening, plainText } from '@shared/article/publish/plain-text';
import { publishBody, type StoryAddress } from '@shared/article/publish/publish-body';
import type { PagePicture } from '@shared/article/publish/publish-picture';
import { fullStamp } from '@shared/article/publish/stamp';
import type { PublishedStory } from '@shared/article/published-story';
import { readStory, type Story } from '@shared/article/story';
import type { ArticleId, Sha256 } from '@shared/ids';
import { articleData } from './article-data';
import { articleRelated } from './article-related';
import { wayTo } from './category-tree';
import { pageFrame } from './page-frame';
import type { SitePicture } from './picture-shelf';
import { checkStoryPath, fromPage } from './site-address';
import type { PageTools, SitePage } from './site-page';
import { storyCard } from './story-card';

const newestBeside = 5;
/** Longer titles are cut by search engines; the brand is what they can do without. */
const titleLetters = 70;

/** A story about to become a page, and what several parts of the page ask for. */
export interface ArticleFacts {
  readonly published: PublishedStory;
  readonly story: Story;
  readonly file: string;
  readonly description: string;
  readonly picture: SitePicture | null;
  /** Those between the paragraphs that the page can show, with who made them. */
  readonly further: readonly (SitePicture & { readonly credit: string })[];
  /** Names of its tags. */
  readonly tags: readonly string[];
  /** Name of the category it is filed under. */
  readonly section: string;
}

function gather({ facts, shelf }: PageTools, published: PublishedStory): ArticleFacts {
  const story = readStory(cleanDocument(published.document));
  const { lists } = facts;
  return {
    published,
    story,
    file: checkStoryPath(published.path),
    description: opening(story.standfirst || plainText(story.body), 200),
    picture: story.lead === null ? null : shelf.take(story.lead.media),
    further: bodyPictures(story.body).flatMap(({ media, credit }) => {
      const picture = shelf.take(media);
      return picture === null ? [] : [{ ...picture, credit }];
    }),
    tags: lists.tags.filter((tag) => story.tags.includes(tag.id)).map((tag) => tag.name),
    section: wayTo(lists, published.category).at(-1)?.name ?? '',
  };
}

function leadFigure({ story, picture, file }: ArticleFacts) {
  if (story.lead === null || picture === null) return null;
  const { caption, credit, alt, focus } = story.lead;
  const { width, height } = picture;
  const src = fromPage(file, picture.file);
  return { src, width, height, alt, caption, credit, focus: focusClasses(focus) };
}

function pictureFrom({ shelf }: PageTools, { file }: ArticleFacts) {
  return (media: Sha256): PagePicture | null => {
    const picture = shelf.take(media);
    if (picture === null) return null;
    return { src: fromPage(file, picture.file), width: picture.width, height: picture.height };
  };
}

/** A story never points at itself. */
function addressFrom({ facts }: PageTools, { published, file }: ArticleFacts) {
  return (article: ArticleId): StoryAddress | null => {
    const other = article === published.article ? null : facts.find(article);
    if (other === null) return null;
    const { headline } = readStory(cleanDocument(other.document));
    return { headline, href: fromPage(file, other.path) };
  };
}

function titleOf({ story }: ArticleFacts, brand: string): string {
  const long = `${story.headline} | ${brand}`;
  return long.length <= titleLetters ? long : story.headline;
}

function frameOf(tools: PageTools, article: ArticleFacts) {
  const { published, story, file, description } = article;
  return pageFrame(tools, {
    file,
    title: titleOf(article, tools.facts.newsroom.brand),
    description,
    edition: published.publishedAt,
    category: published.category,
    headline: story.headline,
    ...articleData(tools.facts, article),
  });
}

function times(tools: PageTools, { publishedAt, updatedAt }: PublishedStory) {
  const { zone } = tools.facts.newsroom;
  const changed = updatedAt > publishedAt;
  return {
    published: fullStamp(publishedAt, zone),
    updated: changed ? fullStamp(updatedAt, zone) : null,
  };
}

/** A published story as its page. */
export function articlePage(tools: PageTools, published: PublishedStory): SitePage {
  const article = gather(tools, published);
  const { story, file } = article;
  const place = { page: file, edition: published.publishedAt };
  const newest = tools.facts.newest(newestBeside + 1);
  const view = {
    frame: frameOf(tools, article),
    section: storyCard(tools, published, place).section,
    story,
    lead: leadFigure(article),
    times: times(tools, published),
    reading: minutes(readingMinutes(countWords(plainText(story.body)))),
    body: publishBody(story.body, {
      place: story.place,
      find: addressFrom(tools, article),
      picture: pictureFrom(tools, article),
    }),
    source: creditLine(tools.facts.newsroom.brand, story.sources),
    tags: article.tags,
    related: articleRelated(tools, article),
    newest: newest
      .filter((other) => other.article !== published.article)
      .slice(0, newestBeside)
      .map((other) => storyCard(tools, other, place)),
  };
  return { file, markup: tools.theme.render('article', view) };
}
