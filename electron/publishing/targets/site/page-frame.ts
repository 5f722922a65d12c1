import { longDate } from '@shared/arabic/long-date';
import type { LinkedData } from '@shared/article/publish/linked-data';
import { machineDay } from '@shared/article/publish/machine-time';
import { frontPage } from '@shared/article/publish/page-words';
import type { SafeHtml } from '@shared/article/publish/safe-html';
import type { Stamp } from '@shared/article/publish/stamp';
import type { CategoryId } from '@shared/ids';
import type { Category } from '@shared/newsroom/newsroom';
import { topSections, wayTo } from './category-tree';
import { newsletterOf, securityPolicy } from './security-policy';
import { assetsFolder, categoryPage, fromPage, homePage, onTheWeb } from './site-address';
import type { PageTools } from './site-page';
import type { PageImage, PageLink } from './story-card';

/** A line of `og:` or `article:` data. */
export interface ShareLine {
  readonly property: string;
  readonly content: string;
}

/** What differs from page to page in the frame that all of them share. */
export interface FrameFacts {
  readonly file: string;
  readonly title: string;
  readonly description: string;
  /** The day in the date line, milliseconds since 1970; null on a site without stories. */
  readonly edition: number | null;
  readonly category: CategoryId | null;
  /** Last item of the trail when the page is a story. */
  readonly headline: string | null;
  readonly share: readonly ShareLine[];
  readonly linkedData: readonly LinkedData[];
}

interface NavigationLink extends PageLink {
  /** Value of `aria-current`; empty when the reader is elsewhere. */
  readonly current: '' | 'page' | 'true';
}

/** The part of a template's view that the layout reads. */
export interface PageFrame {
  readonly title: string;
  readonly description: string;
  readonly policy: string;
  readonly script: SafeHtml;
  readonly assets: string;
  readonly canonical: string;
  readonly share: readonly ShareLine[];
  readonly linkedData: readonly LinkedData[];
  readonly brand: string;
  readonly about: string;
  readonly host: string;
  readonly home: string;
  readonly logo: PageImage | null;
  readonly edition: Stamp | null;
  readonly sections: readonly NavigationLink[];
  readonly trail: readonly NavigationLink[];
  /** Address of the newsletter form; empty when there is none yet. */
  readonly newsletter: string;
}

function logoOf({ facts, shelf }: PageTools, file: string): PageImage | null {
  const { logo, brand } = facts.newsroom;
  const picture = logo === null ? null : shelf.take(logo);
  if (picture === null) return null;
  const { width, height } = picture;
  return { src: fromPage(file, picture.file), width, height, alt: brand, focus: '' };
}

function navigation({ facts }: PageTools, { file, category }: FrameFacts): NavigationLink[] {
  const way = category === null ? [] : wayTo(facts.lists, category);
  const mark = (section: Category) => {
    if (way[0]?.id !== section.id) return '';
    return file === categoryPage(section) ? 'page' : 'true';
  };
  return topSections(facts.lists).map((section) => ({
    name: section.name,
    href: fromPage(file, categoryPage(section)),
    current: mark(section),
  }));
}

/** Home, the sections down to this page, and on a story its headline. */
function trailOf({ facts }: PageTools, page: FrameFacts): NavigationLink[] {
  if (page.category === null) return [];
  const links = wayTo(facts.lists, page.category).map((category): NavigationLink => {
    const file = categoryPage(category);
    const current = file === page.file ? 'page' : '';
    return { name: category.name, href: fromPage(page.file, file), current };
  });
  const home: NavigationLink = {
    name: frontPage,
    href: fromPage(page.file, homePage),
    current: '',
  };
  const last: NavigationLink[] =
    page.headline === null ? [] : [{ name: page.headline, href: '', current: 'page' }];
  return [home, ...links, ...last];
}

function editionOf({ facts }: PageTools, at: number | null): Stamp | null {
  const { zone } = facts.newsroom;
  return at === null ? null : { machine: machineDay(at, zone), text: longDate(at, zone) };
}

export function pageFrame(tools: PageTools, page: FrameFacts): PageFrame {
  const { newsroom } = tools.facts;
  const newsletter = newsletterOf(newsroom);
  return {
    title: page.title,
    description: page.description,
    policy: securityPolicy(tools.theme.scriptHash, newsletter),
    script: tools.theme.script,
    assets: fromPage(page.file, assetsFolder),
    canonical: onTheWeb(newsroom.siteUrl, page.file),
    share: page.share,
    linkedData: page.linkedData,
    brand: newsroom.brand,
    about: newsroom.about,
    host: new URL(newsroom.siteUrl).host,
    home: fromPage(page.file, homePage),
    logo: logoOf(tools, page.file),
    edition: editionOf(tools, page.edition),
    sections: navigation(tools, page),
    trail: trailOf(tools, page),
    newsletter: newsletter?.href ?? '',
  };
}
