import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { render } from '../../../../electron/cli/render';
import { fixtures, newFolder, themeFolder } from '../publishing/sample-site';

const sample = path.join(fixtures, 'harbour-library.json');

async function renderText(text: string) {
  const site = await newFolder();
  const storyFile = path.join(site, 'story.json');
  await writeFile(storyFile, text);
  return render({ storyFile, site, themeFolder });
}

describe('cli render', () => {
  it('writes the page and says where', async () => {
    const site = await newFolder();
    const { code, out, error } = await render({ storyFile: sample, site, themeFolder });
    expect({ code, error }).toEqual({ code: 0, error: '' });
    await expect(readFile(out, 'utf8')).resolves.toContain('<h1>مكتبة عائمة');
  });

  it('says what is wrong with a file that is no story', async () => {
    const good = await readFile(sample, 'utf8');
    const wrong = (change: (story: Record<string, unknown>) => void) => {
      const story = JSON.parse(good) as Record<string, unknown>;
      change(story);
      return JSON.stringify(story);
    };
    const cases: readonly (readonly [string, string])[] = [
      ['{', 'not JSON'],
      ['{}', 'newsroom'],
      [wrong((story) => (story['document'] = { type: 'doc' })), 'does not fit'],
      [wrong((story) => (story['lists'] = { categories: [] })), 'is in no category'],
      [wrong((story) => (story['publishedAt'] = 'أمس')), 'publishedAt'],
      [good, 'there is no picture'],
      [wrong((story) => (story['media'] = { '../x': {} })), 'media'],
      [good.replace('Etc/GMT-3', 'Nowhere/Land'), 'is no time zone'],
      [good.replace('https://marfa.example/', 'https://marfa.example'), 'must end with a slash'],
      [good.replace('"slug": "sport"', '"slug": "../sport"'), 'slug'],
      [good.replace('"parent": "culture"', '"parent": "none"'), 'a parent is missing'],
    ];
    for (const [text, reason] of cases) {
      const answer = await renderText(text);
      expect(answer.code).toBe(1);
      expect(answer.error).toContain(reason);
    }
  });

  it('says that a file cannot be read', async () => {
    const site = await newFolder();
    const answer = await render({ storyFile: path.join(site, 'none.json'), site, themeFolder });
    expect(answer).toMatchObject({ code: 1, out: '' });
    expect(answer.error).toContain('cannot be read');
  });
});
