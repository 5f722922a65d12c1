import path from 'node:path';
import { createSiteTarget } from '../publishing/targets/site/site-target';
import { BadStoryFile, readStoryFile } from './story-file';

export interface RenderOrder {
  readonly storyFile: string;
  readonly site: string;
  readonly themeFolder: string;
}

/** What a command says and how it ends; 0 is success. */
export interface CommandAnswer {
  readonly code: 0 | 1;
  readonly out: string;
  readonly error: string;
}

export function failed(error: string): CommandAnswer {
  return { code: 1, out: '', error };
}

/** Writes the page of one story, and the pages that list it, into a site folder. */
export async function render(order: RenderOrder): Promise<CommandAnswer> {
  const target = createSiteTarget({ themeFolder: order.themeFolder });
  try {
    const { story, facts } = await readStoryFile(path.resolve(order.storyFile), Date.now());
    const written = await target.publish(path.resolve(order.site), story, facts);
    if (written.ok) return { code: 0, out: written.value.file, error: '' };
    return failed(`Cannot write to ${written.refusal.folder}: ${written.refusal.code}`);
  } catch (error) {
    if (error instanceof BadStoryFile) return failed(`${order.storyFile}: ${error.message}`);
    throw error;
  }
}
