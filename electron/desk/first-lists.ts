import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Category } from '@shared/newsroom/newsroom';
import type { ReviewRules } from '@shared/newsroom/review-rules';
import type { FirstLists } from '../actions/found-newsroom';

/** @param folder `assets/first-newsroom`; it ships with the app */
export async function readFirstLists(folder: string): Promise<FirstLists> {
  const read = async (file: string): Promise<unknown> =>
    JSON.parse(await readFile(join(folder, file), 'utf8'));
  return {
    categories: (await read('categories.json')) as readonly Category[], // a test founds a newsroom with them
    rules: (await read('review.json')) as ReviewRules, // as above
  };
}
