import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Category } from '@shared/newsroom/newsroom';
import type { FirstLists } from '../actions/found-newsroom';

/** @param folder `assets/first-newsroom`; it ships with the app */
export async function readFirstLists(folder: string): Promise<FirstLists> {
  const text = await readFile(join(folder, 'categories.json'), 'utf8');
  return { categories: JSON.parse(text) as readonly Category[] }; // a test founds a newsroom with them
}
