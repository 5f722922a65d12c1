import { readFile } from 'node:fs/promises';
import type { SiteFacts } from '../../site-facts';
import { openPictureShelf, type SitePicture } from './picture-shelf';
import { assetsFolder } from './site-address';
import type { SiteFolder } from './site-folder';
import type { PageTools, SitePage } from './site-page';
import type { Theme } from './theme';

/** A picture is named by its hash: one that is there in full size is the same one. */
async function copyPicture(folder: SiteFolder, { file, stored }: SitePicture): Promise<void> {
  if ((await folder.sizeOf(file)) === stored.bytes) return;
  await folder.write(file, await readFile(stored.file));
}

/** Makes one page and writes it after the pictures that it shows. */
export async function writePage(
  folder: SiteFolder,
  { facts, theme }: { readonly facts: SiteFacts; readonly theme: Theme },
  make: (tools: PageTools) => SitePage,
): Promise<SitePage> {
  const shelf = openPictureShelf(facts);
  const page = make({ facts, theme, shelf });
  for (const picture of shelf.taken()) await copyPicture(folder, picture);
  await folder.write(page.file, page.markup);
  return page;
}

/** Stylesheet, fonts and icon. */
export async function writeThemeFiles(folder: SiteFolder, theme: Theme): Promise<void> {
  for (const { name, bytes } of theme.files) await folder.write(`${assetsFolder}/${name}`, bytes);
}
