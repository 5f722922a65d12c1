import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import {
  anchorThread,
  openThread,
  replyTo,
  turnThread,
  type Opening,
} from '../../../../electron/actions/comment';
import type { Desk } from '../../../../electron/actions/desk';
import { exportParcel } from '../../../../electron/actions/export-parcel';
import { openParcel } from '../../../../electron/actions/open-parcel';
import { publishDraft } from '../../../../electron/actions/publish-draft';
import { commentPlaces } from '../../../../shared/article/comment-places';
import type { Thread } from '../../../../shared/draft/comments/thread';
import type { DraftHead } from '../../../../shared/draft/fold-draft';
import type { DraftId, ThreadId } from '../../../../shared/ids';
import { approveDraft, submitDraft } from '../../../fixtures/decisions';
import { temporaryFolder } from '../../../fixtures/temporary-folder';
import { foundTestDesk, sitDown, type, writeCompleteDraft } from '../../../fixtures/test-desk';

function headOf(desk: Desk, draft: DraftId): DraftHead {
  const head = desk.log.head(draft);
  if (head === null) throw new Error('No such draft');
  return head;
}

function threadOf(desk: Desk, draft: DraftId, id: ThreadId): Thread {
  const thread = headOf(desk, draft).threads.find((one) => one.id === id);
  if (thread === undefined) throw new Error('No such thread');
  return thread;
}

/** Where these words stand in the story. */
function placeOf(desk: Desk, draft: DraftId, words: string) {
  let place = { from: 0, to: 0 };
  headOf(desk, draft).document.descendants((node, position) => {
    const at = node.isTextblock ? node.textContent.indexOf(words) : -1;
    if (at !== -1) place = { from: position + 1 + at, to: position + 1 + at + words.length };
  });
  return place;
}

function wordsOf(desk: Desk, draft: DraftId, thread: ThreadId): string | null {
  const { document } = headOf(desk, draft);
  const places = commentPlaces(document).get(thread);
  return places?.map(({ from, to }) => document.textBetween(from, to, ' / ')).join(' + ') ?? null;
}

async function say(desk: Desk, draft: DraftId, more: Partial<Opening> = {}) {
  const after = headOf(desk, draft).steps;
  return openThread(desk, {
    draft,
    after,
    place: null,
    anchor: { kind: 'story' },
    text: 'من أين هذا؟',
    mentions: [],
    blocking: false,
    ...more,
  });
}

async function sayOn(desk: Desk, draft: DraftId, words: string): Promise<ThreadId> {
  const place = placeOf(desk, draft, words);
  const answer = await say(desk, draft, { anchor: { kind: 'words' }, place });
  if (!answer.ok) throw new Error(answer.refusal.kind);
  return answer.value.thread;
}

it('marks the words that it is about, and keeps them as a quotation', async () => {
  const { desk, heard } = await foundTestDesk();
  const draft = await writeCompleteDraft(desk);
  const thread = await sayOn(desk, draft, 'الضوء');
  expect(wordsOf(desk, draft, thread)).toBe('الضوء');
  expect(threadOf(desk, draft, thread)).toMatchObject({ quote: 'الضوء', resolved: null });
  const stepped = heard.filter(({ name }) => name === 'draft.stepped').at(-1);
  expect(stepped?.detail).toMatchObject({ clients: ['comment'] });
});

it('is about words of a field, a picture or the whole story too', async () => {
  const { desk } = await foundTestDesk();
  const draft = await writeCompleteDraft(desk);
  const inHeadline = await sayOn(desk, draft, 'ضوء المنارة');
  expect(wordsOf(desk, draft, inHeadline)).toBe('ضوء المنارة');
  const { steps } = headOf(desk, draft);
  for (const anchor of [
    { kind: 'field', field: 'slug' },
    { kind: 'picture', media: 'a'.repeat(64) },
    { kind: 'story' },
  ] as const) {
    expect(await say(desk, draft, { anchor })).toMatchObject({ ok: true });
    expect(headOf(desk, draft).threads.at(-1)).toMatchObject({ anchor, quote: '' });
  }
  expect(headOf(desk, draft).steps).toBe(steps);
});

it('refuses what has no words, in the remark or at its place', async () => {
  const { desk } = await foundTestDesk();
  const draft = await writeCompleteDraft(desk);
  expect(await say(desk, draft, { text: ' \n ' })).toMatchObject({ refusal: { kind: 'no-text' } });
  const place = { from: 1, to: 1 };
  expect(await say(desk, draft, { place })).toMatchObject({ refusal: { kind: 'no-words' } });
  const { steps } = headOf(desk, draft);
  expect(await say(desk, draft, { place: { from: 1, to: 4 }, after: steps - 1 })).toEqual({
    ok: false,
    refusal: { kind: 'behind', steps },
  });
});

it('is answered, resolved, opened again and weighed by anybody', async () => {
  const { desk } = await foundTestDesk();
  const draft = await writeCompleteDraft(desk);
  const thread = await sayOn(desk, draft, 'الضوء');
  sitDown(desk, 'editor');
  const unknown = 'nobody' as ThreadId;
  const answer = { draft, text: ' من السجل. ', mentions: [] };
  expect(await replyTo(desk, { ...answer, thread: unknown })).toMatchObject({
    refusal: { kind: 'not-found' },
  });
  expect(await replyTo(desk, { ...answer, thread })).toMatchObject({ ok: true });
  expect(threadOf(desk, draft, thread).remarks.map(({ text }) => text)).toEqual([
    'من أين هذا؟',
    'من السجل.',
  ]);
  const turned = async (turn: 'resolve' | 'reopen' | 'block' | 'unblock') => {
    await turnThread(desk, { draft, thread, turn });
    const { resolved, blocking } = threadOf(desk, draft, thread);
    return [resolved !== null, blocking];
  };
  expect(await turned('block')).toEqual([false, true]);
  expect(await turned('resolve')).toEqual([true, true]);
  expect(await turned('reopen')).toEqual([false, true]);
  expect(await turned('unblock')).toEqual([false, false]);
});

it('goes with its words when their paragraph is split, joined or carried elsewhere', async () => {
  const { desk } = await foundTestDesk();
  const draft = await writeCompleteDraft(desk);
  const thread = await sayOn(desk, draft, 'الضوء إلى');
  const { from } = placeOf(desk, draft, 'إلى المنارة');
  await type(desk, draft, (transform) => transform.split(from));
  expect(wordsOf(desk, draft, thread)).toBe('الضوء  + إلى');
  await type(desk, draft, (transform) => transform.join(from + 1));
  expect(wordsOf(desk, draft, thread)).toBe('الضوء إلى');
  const place = placeOf(desk, draft, 'الضوء إلى');
  await type(desk, draft, (transform) => {
    const cut = transform.doc.slice(place.from, place.to);
    transform.delete(place.from, place.to);
    transform.replace(place.from - 4, place.from - 4, cut);
  });
  expect(wordsOf(desk, draft, thread)).toBe('الضوء إلى');
});

it('stays readable when its words are gone, and is tied to others', async () => {
  const { desk } = await foundTestDesk();
  const draft = await writeCompleteDraft(desk);
  const thread = await sayOn(desk, draft, 'الضوء');
  const { from, to } = placeOf(desk, draft, 'الضوء');
  await type(desk, draft, (transform) => transform.delete(from, to));
  expect(wordsOf(desk, draft, thread)).toBeNull();
  expect(threadOf(desk, draft, thread).quote).toBe('الضوء');
  const { steps } = headOf(desk, draft);
  const place = placeOf(desk, draft, 'المنارة.');
  const anchoring = { draft, thread, after: steps, place };
  expect(await anchorThread(desk, { ...anchoring, after: 0 })).toMatchObject({
    refusal: { kind: 'behind' },
  });
  expect(await anchorThread(desk, anchoring)).toMatchObject({ ok: true });
  expect(wordsOf(desk, draft, thread)).toBe('المنارة.');
  expect(threadOf(desk, draft, thread).quote).toBe('المنارة.');
});

it('leaves an approval as it is, and blocks only where it says so', async () => {
  const { desk } = await foundTestDesk();
  const draft = await writeCompleteDraft(desk);
  await submitDraft(desk, draft);
  const blocking = await say(desk, draft, { blocking: true });
  expect(await approveDraft(desk, draft)).toMatchObject({ refusal: { kind: 'unsettled' } });
  if (blocking.ok)
    await turnThread(desk, { draft, thread: blocking.value.thread, turn: 'resolve' });
  expect(await approveDraft(desk, draft)).toMatchObject({ ok: true });
  await sayOn(desk, draft, 'الضوء');
  expect(headOf(desk, draft).stage).toBe('approved');
});

it('never reaches a reader, and quotes what is out without marking it', async () => {
  const { desk } = await foundTestDesk();
  const draft = await writeCompleteDraft(desk);
  await sayOn(desk, draft, 'الضو');
  await submitDraft(desk, draft);
  await approveDraft(desk, draft);
  const published = await publishDraft(desk, draft);
  expect(published).toMatchObject({ ok: true });
  const page = published.ok ? readFileSync(published.value.file, 'utf8') : '';
  expect(page).toContain('عاد الضوء إلى المنارة.');
  expect(page).not.toMatch(/من أين هذا|data-comment/);
  const thread = await sayOn(desk, draft, 'المنارة.');
  expect(threadOf(desk, draft, thread).quote).toBe('المنارة.');
  expect(wordsOf(desk, draft, thread)).toBeNull();
});

async function carry(from: Desk, to: Desk, draft: DraftId): Promise<void> {
  const file = path.join(temporaryFolder(), 'story.tahrir');
  await exportParcel(from, { draft, file, passphrase: null });
  expect(await openParcel(to, { file, passphrase: null })).toMatchObject({ ok: true });
}

it('keeps what both said when two copies meet, and where they said it', async () => {
  const [reporter, editor] = [await foundTestDesk('journalist'), await foundTestDesk('editor')];
  const draft = await writeCompleteDraft(reporter.desk);
  const thread = await sayOn(reporter.desk, draft, 'الضوء');
  await carry(reporter.desk, editor.desk, draft);
  await replyTo(editor.desk, { draft, thread, text: 'من المرفأ', mentions: [] });
  const second = await sayOn(editor.desk, draft, 'المنارة.');
  await replyTo(reporter.desk, { draft, thread, text: 'من السجل', mentions: [] });
  await type(reporter.desk, draft, (transform) => {
    const { from } = placeOf(reporter.desk, draft, 'الضوء');
    transform.insert(from, transform.doc.type.schema.text('أخيرًا '));
  });
  await carry(editor.desk, reporter.desk, draft);
  const said = threadOf(reporter.desk, draft, thread).remarks.map(({ text }) => text);
  expect(said.toSorted()).toEqual(['من السجل', 'من المرفأ', 'من أين هذا؟'].toSorted());
  expect(wordsOf(reporter.desk, draft, thread)).toBe('الضوء');
  expect(wordsOf(reporter.desk, draft, second)).toBe('المنارة.');
  await carry(reporter.desk, editor.desk, draft);
  expect(headOf(editor.desk, draft).threads).toEqual(headOf(reporter.desk, draft).threads);
});
