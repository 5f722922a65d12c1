import { isSlug } from '@shared/article/slug';
import type { Category } from '@shared/newsroom/newsroom';

/** Folders of the site that hold no stories. */
export const assetsFolder = 'assets';
export const mediaFolder = 'media';
export const homePage = 'index.html';

const ownFolders: readonly string[] = [assetsFolder, mediaFolder];

/** @throws when the category could not have a folder of its own on the site */
export function categoryPage({ name, slug }: Category): string {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) || ownFolders.includes(slug))
    throw new Error(`Category ${name} has no usable slug: ${slug}`);
  return `${slug}/index.html`;
}

/** @throws when the path is not one folder and one page, which keeps every write inside the site */
export function checkStoryPath(path: string): string {
  const [, folder = '', slug = ''] = /^([a-z0-9-]+)\/([^/]+)\.html$/.exec(path) ?? [];
  if (folder === '' || ownFolders.includes(folder) || !isSlug(slug))
    throw new Error(`Not a page of the site: ${path}`);
  return path;
}

/** A file of the site as a page links to it, so that the site works at any address and from a disk. */
export function fromPage(page: string, file: string): string {
  return `${'../'.repeat(page.split('/').length - 1)}${file}`;
}

/** A file of the site as the world links to it. */
export function onTheWeb(siteUrl: string, file: string): string {
  return new URL(file.replace(/(^|\/)index\.html$/, '$1'), siteUrl).href;
}
