import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { readStoryFile, type ReadStoryFile } from '../../../../electron/cli/story-file';
import type { SiteFacts } from '../../../../electron/publishing/site-facts';
import { createSiteTarget } from '../../../../electron/publishing/targets/site/site-target';

const project = path.resolve(import.meta.dirname, '../../../..');

export const fixtures = path.join(project, 'tests/fixtures');
export const themeFolder = path.join(project, 'assets/site');
export const target = createSiteTarget({ themeFolder });

/** The harbour library: a story that has everything a page can show, and three older ones. */
export function sampleStory(): Promise<ReadStoryFile> {
  return readStoryFile(path.join(fixtures, 'harbour-library.json'), 0);
}

export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tahrir-site-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** What the newsroom knew before its newest stories came out. */
export function before(facts: SiteFacts, newestLeftOut: number): SiteFacts {
  const known = facts.newest(Number.MAX_SAFE_INTEGER).slice(newestLeftOut);
  return {
    ...facts,
    newest: (limit, category) =>
      known
        .filter((story) => category === undefined || story.category === category)
        .slice(0, limit),
    find: (article) => known.find((story) => story.article === article) ?? null,
  };
}

/** Every file of a folder by its path below it. */
export async function readFolder(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const read = files.map(async (file) => {
    const name = path.relative(folder, file).split(path.sep).join('/');
    return [name, (await readFile(file)).toString('latin1')] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

/** The sample site, written whole. */
export async function sampleSite() {
  const folder = await newFolder();
  const { story, facts } = await sampleStory();
  await target.writeAll(folder, facts);
  const page = (file: string) => readFile(path.join(folder, file), 'utf8');
  return { folder, story, facts, page };
}
