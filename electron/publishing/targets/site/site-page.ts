import type { SiteFacts } from '../../site-facts';
import type { PictureShelf } from './picture-shelf';
import type { Theme } from './theme';

/** What every page is made from. */
export interface PageTools {
  readonly facts: SiteFacts;
  readonly theme: Theme;
  readonly shelf: PictureShelf;
}

/** A written page and its path below the site's root. */
export interface SitePage {
  readonly file: string;
  readonly markup: string;
}
