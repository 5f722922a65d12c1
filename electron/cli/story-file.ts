import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { PublishedStory } from '@shared/article/published-story';
import { parseDocument } from '@shared/article/schema';
import { isSlug, slugFor } from '@shared/article/slug';
import { readStory } from '@shared/article/story';
import type { DocumentJson } from '@shared/draft/entry';
import type { ArticleId, CategoryId, Sha256 } from '@shared/ids';
import type { Lists, Newsroom } from '@shared/newsroom/newsroom';
import { z } from 'zod';
import type { SiteFacts, StoredMedia } from '../publishing/site-facts';
import { storyFileSchema, type ReadyStory, type StoryFile } from './story-file-schema';

/** A story file, ready for a page writer. */
export interface ReadStoryFile {
  readonly story: PublishedStory;
  readonly facts: SiteFacts;
}

/** The file is not what the command asks for; the message says where. */
export class BadStoryFile extends Error {}

function parseWhole(text: string): StoryFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new BadStoryFile('not JSON', { cause: error });
  }
  const parsed = storyFileSchema.safeParse(json);
  if (!parsed.success) throw new BadStoryFile(z.prettifyError(parsed.error));
  return parsed.data;
}

function readDocument(json: Readonly<Record<string, unknown>>): DocumentJson {
  try {
    return parseDocument(json).toJSON() as DocumentJson; // what ProseMirror's toJSON gives
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BadStoryFile(`the document does not fit: ${reason}`, { cause: error });
  }
}

function publish(file: StoryFile, facts: ReadyStory): PublishedStory {
  const document = readDocument(facts.document);
  const { category, slug, headline } = readStory(document);
  const filed = file.lists.categories.find((candidate) => candidate.id === category);
  if (filed === undefined)
    throw new BadStoryFile(`the story ${facts.article} is in no category of the file`);
  return {
    article: facts.article as ArticleId, // whatever the file calls it
    document,
    category: filed.id as CategoryId, // whatever the file calls it
    path: `${filed.slug}/${isSlug(slug) ? slug : slugFor(headline)}.html`,
    publishedAt: facts.publishedAt,
    updatedAt: facts.updatedAt ?? facts.publishedAt,
  };
}

async function readMedia(file: StoryFile, folder: string): Promise<Map<Sha256, StoredMedia>> {
  const media = new Map<Sha256, StoredMedia>();
  for (const [name, { file: place, ...facts }] of Object.entries(file.media)) {
    const sha256 = name as Sha256; // named so by the file
    const picture = path.resolve(folder, place);
    try {
      const { size } = await stat(picture);
      media.set(sha256, { sha256, ...facts, bytes: size, file: picture });
    } catch (error) {
      throw new BadStoryFile(`there is no picture ${picture}`, { cause: error });
    }
  }
  return media;
}

function factsOf(
  file: StoryFile,
  stories: readonly PublishedStory[],
  media: ReadonlyMap<Sha256, StoredMedia>,
): SiteFacts {
  const newestFirst = stories.toSorted((one, other) => other.publishedAt - one.publishedAt);
  return {
    newsroom: file.newsroom as Newsroom, // the file's ids are taken as they are
    lists: { ...file.lists, outlets: [] } as unknown as Lists, // likewise
    newest: (limit, category) =>
      newestFirst
        .filter((candidate) => category === undefined || candidate.category === category)
        .slice(0, limit),
    find: (article) => newestFirst.find((candidate) => candidate.article === article) ?? null,
    media: (sha256) => media.get(sha256) ?? null,
  };
}

/** Reads the story file of the `render` command. @throws BadStoryFile with a line for the terminal */
export async function readStoryFile(place: string, now: number): Promise<ReadStoryFile> {
  let text: string;
  try {
    text = await readFile(place, 'utf8');
  } catch (error) {
    throw new BadStoryFile('it cannot be read', { cause: error });
  }
  const file = parseWhole(text);
  const { document, publishedAt = now, updatedAt } = file;
  const story = publish(file, { article: 'story', document, publishedAt, updatedAt });
  const stories = [story, ...file.published.map((other) => publish(file, other))];
  const media = await readMedia(file, path.dirname(place));
  return { story, facts: factsOf(file, stories, media) };
}
