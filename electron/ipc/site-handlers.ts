import { z } from 'zod';
import { accepted } from '@shared/result';
import { chooseSiteFolder } from '../actions/choose-site-folder';
import { findPage } from '../actions/find-page';
import type { Desks } from '../desk/desks';
import type { HandlersOf } from './handler';
import { articleId, nothing } from './input-schemas';

/** What the person's system does for us. */
export interface SystemParts {
  /** Null when the person cancels. */
  readonly chooseFolder: (window: number, start: string) => Promise<string | null>;
  /** Opens a page that lies on this device in the person's browser. */
  readonly showPage: (file: string) => Promise<void>;
}

export function siteHandlers(desks: Desks, system: SystemParts): HandlersOf<'site'> {
  return {
    'site.choose-folder': {
      schema: nothing,
      run: async (_nothing, { window }) => {
        const desk = await desks.current();
        chooseSiteFolder(desk, await system.chooseFolder(window, desk.site.folder()));
        return desks.state();
      },
    },
    'site.show': {
      schema: z.object({ article: articleId }),
      run: async ({ article }) => {
        const page = await findPage(await desks.current(), article);
        if (!page.ok) return page;
        await system.showPage(page.value);
        return accepted(null);
      },
    },
  };
}
