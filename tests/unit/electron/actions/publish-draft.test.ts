import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { decide } from '../../../../electron/actions/decide';
import type { Desk } from '../../../../electron/actions/desk';
import { openDraft } from '../../../../electron/actions/open-draft';
import { publishDraft } from '../../../../electron/actions/publish-draft';
import { searchArchive } from '../../../../electron/actions/search-archive';
import { articleOf, type DraftId } from '../../../../shared/ids';
import { approveDraft, submitDraft } from '../../../fixtures/decisions';
import { foundTestDesk, type, writeCompleteDraft } from '../../../fixtures/test-desk';

async function approvedDraft(desk: Desk, headline?: string): Promise<DraftId> {
  const draft = await writeCompleteDraft(desk, headline);
  await submitDraft(desk, draft);
  await approveDraft(desk, draft);
  return draft;
}

it('writes the page, freezes what went out and puts the story into the archive', async () => {
  const { desk, folder } = await foundTestDesk();
  const draft = await approvedDraft(desk);
  const published = await publishDraft(desk, draft);
  const file = path.join(folder, 'site', 'local', 'ضوء-المنارة-يعود.html');
  expect(published).toMatchObject({ ok: true, value: { article: articleOf(draft), file } });
  expect(readFileSync(file, 'utf8')).toContain('ضوء المنارة يعود');
  const page = published.ok ? published.value : null;
  expect(openDraft(desk, draft)).toMatchObject({ value: { stage: 'published', published: page } });
  expect(searchArchive(desk, { words: 'المناره', limit: 5 })).toEqual([
    {
      article: articleOf(draft),
      headline: 'ضوء المنارة يعود',
      standfirst: '',
      categoryName: 'محليات',
      url: page?.url,
      lead: null,
      publishedAt: page?.publishedAt,
    },
  ]);
});

it('gives every story of a section a page of its own', async () => {
  const { desk } = await foundTestDesk();
  const pages = [];
  for (const draft of [await approvedDraft(desk), await approvedDraft(desk)]) {
    const published = await publishDraft(desk, draft);
    pages.push(published.ok ? path.basename(published.value.file) : published.refusal);
  }
  expect(pages).toEqual(['ضوء-المنارة-يعود.html', 'ضوء-المنارة-يعود-2.html']);
});

it('leaves the story approved when the folder takes no pages', async () => {
  const { desk, folder } = await foundTestDesk();
  const draft = await approvedDraft(desk);
  const file = path.join(folder, 'not-a-folder');
  writeFileSync(file, '');
  desk.device.useSiteFolder(path.join(file, 'site'));
  expect(await publishDraft(desk, draft)).toEqual({
    ok: false,
    refusal: { kind: 'folder-not-writable', folder: path.join(file, 'site'), code: 'ENOTDIR' },
  });
  expect(desk.log.head(draft)?.stage).toBe('approved');
  expect(searchArchive(desk, { words: '', limit: 5 })).toEqual([]);
  desk.device.useSiteFolder(path.join(folder, 'elsewhere'));
  expect(await publishDraft(desk, draft)).toMatchObject({ ok: true });
});

it('publishes once however often the button is pressed', async () => {
  const { desk } = await foundTestDesk();
  const draft = await approvedDraft(desk);
  const answers = await Promise.all([publishDraft(desk, draft), publishDraft(desk, draft)]);
  expect(answers.map(({ ok }) => ok)).toEqual([true, false]);
});

it('publishes a changed story again where it was, and lists it once', async () => {
  const { desk, folder } = await foundTestDesk();
  const draft = await approvedDraft(desk);
  const mentions = (words: string) =>
    readFileSync(path.join(folder, 'site', 'index.html'), 'utf8').split(words).length - 1;
  const first = await publishDraft(desk, draft);
  const before = mentions('ضوء المنارة يعود');
  await decide(desk, { draft, decision: 'revise' });
  await type(desk, draft, (transform) =>
    transform.insert(1, transform.doc.type.schema.text('تحديث: ')),
  );
  await submitDraft(desk, draft);
  await approveDraft(desk, draft);
  expect(await publishDraft(desk, draft)).toEqual(first);
  expect(desk.log.head(draft)?.stage).toBe('corrected');
  expect(searchArchive(desk, { words: '', limit: 5 })).toMatchObject([
    {
      headline: 'تحديث: ضوء المنارة يعود',
      publishedAt: first.ok ? first.value.publishedAt : null,
    },
  ]);
  expect(mentions('تحديث: ضوء المنارة يعود')).toBe(before);
  expect(mentions('ضوء المنارة يعود')).toBe(before);
});
