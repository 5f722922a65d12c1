import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sample, SampleStory } from '../actions/sample';

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8'));
}

/** @param folder `assets/sample-newsroom`; it ships with the app, and a test reads all of it */
export async function readSample(folder: string): Promise<Sample> {
  const stories = join(folder, 'stories');
  const names = (await readdir(stories)).filter((name) => name.endsWith('.json')).sort();
  return {
    ...((await readJson(join(folder, 'newsroom.json'))) as Omit<Sample, 'stories' | 'picture'>), // as above
    stories: await Promise.all(
      names.map(async (name) => (await readJson(join(stories, name))) as SampleStory), // as above
    ),
    picture: (file) => readFile(join(folder, file)),
  };
}
