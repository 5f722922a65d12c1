import type { PublishedStory } from '@shared/article/published-story';
import type { SiteFacts } from '../../site-facts';
import { articlePage } from './article-page';
import { categoryPage } from './category-page';
import { wayTo } from './category-tree';
import { homePage } from './home-page';
import { categoryPage as categoryFile, homePage as homeFile } from './site-address';
import type { SiteFolder } from './site-folder';
import type { SitePage } from './site-page';
import type { Theme } from './theme';
import { writePage, writeThemeFiles } from './write-page';
import { writeWholeSite } from './write-whole-site';

async function writeSections(
  folder: SiteFolder,
  story: PublishedStory,
  { facts, write }: { readonly facts: SiteFacts; readonly write: Write },
): Promise<void> {
  const above = wayTo(facts.lists, story.category);
  for (const category of facts.lists.categories) {
    const isMissing = (await folder.sizeOf(categoryFile(category))) === null;
    if (isMissing || above.includes(category))
      await write((tools) => categoryPage(tools, category));
  }
}

type Write = (make: Parameters<typeof writePage>[2]) => Promise<SitePage>;

/**
 * Brings a site up to date with one story: its page, the sections it is filed under, the front page.
 * The front page is last, so that it never points at a page that is not there; without one the folder
 * is new, or its first writing was cut short, and gets the whole site.
 */
export async function publishToSite(
  folder: SiteFolder,
  story: PublishedStory,
  { facts, theme }: { readonly facts: SiteFacts; readonly theme: Theme },
): Promise<void> {
  if ((await folder.sizeOf(homeFile)) === null) {
    await writeWholeSite(folder, { facts, theme });
    return;
  }
  const write: Write = (make) => writePage(folder, { facts, theme }, make);
  await writeThemeFiles(folder, theme);
  await write((tools) => articlePage(tools, story));
  await writeSections(folder, story, { facts, write });
  await write(homePage);
}
