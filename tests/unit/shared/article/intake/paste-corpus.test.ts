import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readHtml } from '../../../../../shared/article/intake/read-html';
import { readMarkdown } from '../../../../../shared/article/intake/read-markdown';
import { readText } from '../../../../../shared/article/intake/read-text';
import { storyOf } from '../../../../../shared/article/intake/story-of';

const folder = path.join(import.meta.dirname, '..', '..', '..', '..', 'fixtures', 'paste');
const readers = { '.html': readHtml, '.txt': readText, '.md': readMarkdown } as const;
const cases = readdirSync(folder).filter((name) => !name.endsWith('.json'));

it('knows at least thirty programs and habits', () => {
  expect(cases.length).toBeGreaterThanOrEqual(30);
});

it.each(cases)('reads %s as expected', async (name) => {
  const file = path.join(folder, name);
  const read = readers[path.extname(name) as keyof typeof readers];
  const intake = read(readFileSync(file, 'utf8'));
  storyOf(intake.blocks, { byline: '' });
  await expect(`${JSON.stringify(intake, null, 2)}\n`).toMatchFileSnapshot(
    path.join(folder, `${name}.json`),
  );
});
