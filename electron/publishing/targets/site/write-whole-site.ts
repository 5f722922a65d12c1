import type { SiteFacts } from '../../site-facts';
import { articlePage } from './article-page';
import { categoryPage } from './category-page';
import { homePage } from './home-page';
import type { SiteFolder } from './site-folder';
import type { Theme } from './theme';
import { writePage, writeThemeFiles } from './write-page';

/** Writes every page: stories, then sections, then the front page. Answers how many there are. */
export async function writeWholeSite(
  folder: SiteFolder,
  site: { readonly facts: SiteFacts; readonly theme: Theme },
): Promise<number> {
  const stories = site.facts.newest(Number.MAX_SAFE_INTEGER);
  const { categories } = site.facts.lists;
  await writeThemeFiles(folder, site.theme);
  for (const story of stories) await writePage(folder, site, (tools) => articlePage(tools, story));
  for (const category of categories)
    await writePage(folder, site, (tools) => categoryPage(tools, category));
  await writePage(folder, site, homePage);
  return stories.length + categories.length + 1;
}
