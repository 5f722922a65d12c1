import type { ArticleId } from '@shared/ids';
import type { NotFound } from '@shared/ipc/calls';
import { accepted, refused, type Result } from '@shared/result';
import type { Desk } from './desk';

/** @returns the story's page on this device, written if the site's folder has none yet */
export async function findPage(desk: Desk, article: ArticleId): Promise<Result<string, NotFound>> {
  const story = desk.archive.story(article);
  if (story === null) return refused({ kind: 'not-found' });
  const { file } = desk.site.place(story.path);
  if (desk.site.has(story.path)) return accepted(file);
  const written = await desk.takeTurns('site', desk.site.writeWhole);
  return written.ok && desk.site.has(story.path) ? accepted(file) : refused({ kind: 'not-found' });
}
