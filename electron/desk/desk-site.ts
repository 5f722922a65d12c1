import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedStory } from '@shared/article/published-story';
import { accepted } from '@shared/result';
import type { Desk, Site } from '../actions/desk';
import type { SiteFacts } from '../publishing/site-facts';
import { onTheWeb } from '../publishing/targets/site/site-address';
import type { SiteTarget } from '../publishing/targets/site/site-target';

type Stores = Pick<Desk, 'newsroom' | 'lists' | 'archive' | 'media'>;

export interface DeskSiteParts {
  readonly stores: Stores;
  readonly target: SiteTarget;
  readonly folder: () => string;
}

/** The site of one desk: its stores answer what the target asks. */
export function createDeskSite({ stores, target, folder }: DeskSiteParts): Site {
  const fileOf = (path: string) => join(folder(), ...path.split('/'));
  return {
    folder,
    has: (path) => existsSync(fileOf(path)),
    publish: (story) => publishStory({ stores, target, folder }, story),
    writeWhole: async () => {
      const written = await target.writeAll(folder(), factsOf(stores));
      return written.ok ? accepted(null) : written;
    },
    place: (path) => ({
      file: fileOf(path),
      url: onTheWeb(foundedNewsroom(stores).siteUrl, path),
    }),
  };
}

/** A story that moved to another section is taken off the pages of the one it was in. */
async function publishStory(
  parts: DeskSiteParts,
  story: PublishedStory,
): ReturnType<Site['publish']> {
  const { stores, target } = parts;
  const folder = parts.folder();
  const facts = factsWith(stores, story);
  const before = stores.archive.story(story.article);
  if (before !== null && before.category !== story.category) {
    const written = await target.writeAll(folder, facts);
    if (!written.ok) return written;
  }
  return target.publish(folder, story, facts);
}

function foundedNewsroom({ newsroom }: Stores) {
  const founded = newsroom.read();
  if (founded === null) throw new Error('A newsroom that is not founded has no site');
  return founded;
}

function factsOf(stores: Stores): SiteFacts {
  return {
    newsroom: foundedNewsroom(stores),
    lists: stores.lists.read(),
    newest: stores.archive.newest,
    find: stores.archive.story,
    media: stores.media.find,
  };
}

/** What the archive will say once the story is in it: the pages are written before it is. */
function factsWith(stores: Stores, story: PublishedStory): SiteFacts {
  const facts = factsOf(stores);
  return {
    ...facts,
    find: (article) => (article === story.article ? story : facts.find(article)),
    newest: (limit, category) => {
      // One more than asked for: the story itself may be among them, as it was before.
      const others = facts
        .newest(limit + 1, category)
        .filter(({ article }) => article !== story.article);
      const isListed = category === undefined || category === story.category;
      const listed = isListed ? [...others, story].toSorted(newestFirst) : others;
      return listed.slice(0, limit);
    },
  };
}

function newestFirst(one: PublishedStory, other: PublishedStory): number {
  return other.publishedAt - one.publishedAt;
}
