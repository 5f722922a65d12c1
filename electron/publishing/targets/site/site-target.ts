import path from 'node:path';
import type { PublishedStory } from '@shared/article/published-story';
import { accepted, refused, type Result } from '@shared/result';
import type { SiteFacts } from '../../site-facts';
import { publishToSite } from './publish-to-site';
import { checkStoryPath, onTheWeb } from './site-address';
import { FolderNotWritable, openSiteFolder } from './site-folder';
import { openTheme, type Theme } from './theme';
import { writeWholeSite } from './write-whole-site';

/** Where a story's page is, on this device and for the world. */
export interface PublishedPage {
  readonly file: string;
  readonly url: string;
}

export interface SiteRefusal {
  readonly kind: 'folder-not-writable';
  readonly folder: string;
  /** The system's word for it, such as `EACCES`. */
  readonly code: string;
}

/** A folder of plain files that any web server can serve. */
export interface SiteTarget {
  /** Brings the site up to date with one story that `facts` already holds. */
  readonly publish: (
    folder: string,
    story: PublishedStory,
    facts: SiteFacts,
  ) => Promise<Result<PublishedPage, SiteRefusal>>;
  /** Writes every page anew. */
  readonly writeAll: (
    folder: string,
    facts: SiteFacts,
  ) => Promise<Result<{ readonly pages: number }, SiteRefusal>>;
}

async function orRefusal<Value>(work: Promise<Value>): Promise<Result<Value, SiteRefusal>> {
  try {
    return accepted(await work);
  } catch (error) {
    if (!(error instanceof FolderNotWritable)) throw error;
    return refused({ kind: 'folder-not-writable', folder: error.folder, code: error.code });
  }
}

/** Runs one writing after the other: two at once would overwrite each other's front page. */
function createQueue() {
  let last: Promise<unknown> = Promise.resolve();
  return <Value>(work: () => Promise<Value>): Promise<Value> => {
    const turn = last.then(work, work);
    last = turn;
    return turn;
  };
}

/** @param options.themeFolder the folder of templates, stylesheet and fonts; it is only read */
export function createSiteTarget(options: { readonly themeFolder: string }): SiteTarget {
  let opened: Theme | null = null;
  const themeOf = () => (opened ??= openTheme(options.themeFolder));
  const inTurn = createQueue();
  return {
    publish: (folder, story, facts) => {
      const publish = async () => {
        await publishToSite(openSiteFolder(folder), story, { facts, theme: themeOf() });
        const file = checkStoryPath(story.path);
        return {
          file: path.join(path.resolve(folder), ...file.split('/')),
          url: onTheWeb(facts.newsroom.siteUrl, file),
        };
      };
      return inTurn(() => orRefusal(publish()));
    },
    writeAll: (folder, facts) =>
      inTurn(() =>
        orRefusal(
          writeWholeSite(openSiteFolder(folder), { facts, theme: themeOf() }).then((pages) => ({
            pages,
          })),
        ),
      ),
  };
}
