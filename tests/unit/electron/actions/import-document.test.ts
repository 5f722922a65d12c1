import { expect, it } from 'vitest';
import { changeProfile } from '../../../../electron/actions/change-profile';
import { currentProfile } from '../../../../electron/actions/current-profile';
import { importDocument } from '../../../../electron/actions/import-document';
import { listDrafts } from '../../../../electron/actions/list-drafts';
import { readMarkdown } from '../../../../shared/article/intake/read-markdown';
import { storyOf } from '../../../../shared/article/intake/story-of';
import { foundTestDesk } from '../../../fixtures/test-desk';

const file = '# ضوء المنارة يعود\n\nعاد الضوء إلى المنارة.\n\n- الفانوس\n- العدسة\n';
const story = () => storyOf(readMarkdown(file).blocks, { byline: 'كاتب في برنامج آخر' });

it('makes a draft of a file, with the name of the person who brought it', async () => {
  const { desk, heard } = await foundTestDesk();
  const made = importDocument(desk, story());
  if (!made.ok) throw new Error(made.refusal.kind);
  const { draft, headline, stage, authorName } = made.value;
  expect({ headline, stage, authorName }).toEqual({
    headline: 'ضوء المنارة يعود',
    stage: 'draft',
    authorName: 'ليان المرزوق',
  });
  const document = desk.log.head(draft)?.document;
  expect(document?.attrs['byline']).toBe('ليان المرزوق');
  expect(document?.textContent).toContain('العدسة');
  expect(heard.filter(({ name }) => name === 'drafts.changed')).toEqual([
    { name: 'drafts.changed', detail: { draft } },
  ]);
});

it('finds the draft by its words at once', async () => {
  const { desk } = await foundTestDesk();
  importDocument(desk, story());
  expect(listDrafts(desk, 'المنارة').map(({ headline }) => headline)).toEqual(['ضوء المنارة يعود']);
});

it('signs with the byline of who has one', async () => {
  const { desk } = await foundTestDesk();
  const { id, ...facts } = currentProfile(desk);
  changeProfile(desk, { ...facts, profile: id, byline: 'ل. المرزوق' });
  const made = importDocument(desk, story());
  const document = made.ok ? desk.log.head(made.value.draft)?.document : null;
  expect(document?.attrs['byline']).toBe('ل. المرزوق');
});

it.each([
  ['of another schema', { type: 'doc', content: [{ type: 'script' }] }],
  ['without its parts', { type: 'doc', content: [] }],
  ['of nothing', { type: 'paragraph' }],
])('refuses a document %s and stores nothing', async (_name, document) => {
  const { desk, heard } = await foundTestDesk();
  expect(importDocument(desk, document)).toEqual({ ok: false, refusal: { kind: 'invalid' } });
  expect(heard.filter(({ name }) => name === 'drafts.changed')).toEqual([]);
});
