import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { Desk } from '../../../../electron/actions/desk';
import { exportParcel } from '../../../../electron/actions/export-parcel';
import { openHistory } from '../../../../electron/actions/open-history';
import { openParcel } from '../../../../electron/actions/open-parcel';
import { dismissWords, listOpenWords, putBack } from '../../../../electron/actions/put-back';
import { attributePast, comparePast, readPast } from '../../../../electron/actions/read-past';
import { restoreDraft } from '../../../../electron/actions/restore-draft';
import { summarizeDraft } from '../../../../electron/actions/summarize-draft';
import type { DraftId } from '../../../../shared/ids';
import { studyHere } from '../../../fixtures/study-here';
import { temporaryFolder } from '../../../fixtures/temporary-folder';
import { submitDraft } from '../../../fixtures/decisions';
import {
  foundTestDesk,
  type,
  writeCompleteDraft,
  type TestDesk,
} from '../../../fixtures/test-desk';
import { greyPicture } from '../parcels/sample-parcel';

interface Places {
  readonly start: number;
  /** Behind the first word. */
  readonly inside: number;
  readonly end: number;
}

/** Text of the only paragraph, by document position. */
function paragraph(desk: Desk, draft: DraftId): Places {
  let places = { start: 0, inside: 0, end: 0 };
  desk.log.head(draft)?.document.descendants((node, position) => {
    if (node.type.name === 'paragraph')
      places = { start: position + 1, inside: position + 4, end: position + 1 + node.content.size };
  });
  return places;
}

function textOf(desk: Desk, draft: DraftId): string {
  const document = desk.log.head(draft)?.document;
  return document?.textBetween(0, document.content.size, '\n') ?? '';
}

interface Typed {
  readonly at: keyof Places;
  readonly words: string;
}

async function write(desk: Desk, draft: DraftId, { at, words }: Typed): Promise<void> {
  const place = paragraph(desk, draft)[at];
  await type(desk, draft, (change) => change.insert(place, change.doc.type.schema.text(words)));
}

/** A parcel from one desk to the other. */
async function carry(
  [from, to]: readonly [Desk, Desk],
  draft: DraftId,
  passphrase: string | null = null,
) {
  const file = path.join(temporaryFolder(), 'story.tahrir');
  expect(await exportParcel(from, { draft, file, passphrase })).toEqual({ ok: true, value: null });
  return openParcel(to, { file, passphrase });
}

async function twoDesks() {
  const [reporter, editor] = [await foundTestDesk('journalist'), await foundTestDesk('editor')];
  const draft = await writeCompleteDraft(reporter.desk);
  return { reporter, editor, draft };
}

function stepped(test: TestDesk): number {
  return test.heard.filter(({ name }) => name === 'draft.stepped').length;
}

it('brings a story to a device that has never seen it, with its writer and its picture', async () => {
  const { reporter, editor, draft } = await twoDesks();
  const kept = await reporter.desk.media.keep(greyPicture(90));
  if (!kept.ok) throw new Error(kept.refusal.kind);
  const { sha256, width, height } = kept.value;
  await type(reporter.desk, draft, (change) => {
    const { schema } = change.doc.type;
    let lead = 0;
    change.doc.descendants((node, position) => {
      if (node.type.name === 'lead') lead = position + 1;
    });
    const fields = ['caption', 'credit', 'alt'].map((name) => schema.node(name));
    change.insert(lead, schema.node('picture', { media: sha256, width, height }, fields));
  });
  expect(await carry([reporter.desk, editor.desk], draft)).toEqual({
    ok: true,
    value: { kind: 'new', draft },
  });
  expect(textOf(editor.desk, draft)).toBe(textOf(reporter.desk, draft));
  expect(summarizeDraft(editor.desk, draft).authorName).toBe('ليان المرزوق');
  expect(existsSync(editor.desk.media.find(sha256)?.file ?? '')).toBe(true);
  expect(readdirSync(path.join(editor.folder, 'opening'))).toEqual([]);
});

it('follows a copy that is only further, and has nothing to do when it comes again', async () => {
  const { reporter, editor, draft } = await twoDesks();
  await carry([reporter.desk, editor.desk], draft);
  await write(editor.desk, draft, { at: 'end', words: ' وعادت السفن.' });
  await submitDraft(editor.desk, draft);
  const before = stepped(reporter);
  expect(await carry([editor.desk, reporter.desk], draft)).toMatchObject({
    value: { kind: 'continued' },
  });
  expect(stepped(reporter)).toBe(before + 1);
  expect(textOf(reporter.desk, draft)).toContain('وعادت السفن.');
  expect(summarizeDraft(reporter.desk, draft).stage).toBe('submitted');
  expect(await carry([editor.desk, reporter.desk], draft)).toMatchObject({
    value: { kind: 'nothing' },
  });
});

it.each(['reporter', 'editor'] as const)(
  'brings work done apart to one text when the %s opens the first parcel',
  async (who) => {
    const { reporter, editor, draft } = await twoDesks();
    await carry([reporter.desk, editor.desk], draft, 'كلمة السر');
    await write(reporter.desk, draft, { at: 'start', words: 'اليوم ' });
    await write(editor.desk, draft, { at: 'end', words: ' وعادت السفن.' });
    const [first, second] = who === 'reporter' ? [reporter, editor] : [editor, reporter];
    expect(await carry([second.desk, first.desk], draft)).toMatchObject({
      value: { kind: 'merged', unplaced: 0 },
    });
    await write(second.desk, draft, { at: 'end', words: ' ليلًا.' });
    expect(await carry([first.desk, second.desk], draft)).toMatchObject({
      value: { kind: 'merged', unplaced: 0 },
    });
    expect(await carry([second.desk, first.desk], draft)).toMatchObject({ ok: true });
    expect(textOf(first.desk, draft)).toBe(textOf(second.desk, draft));
    for (const words of ['اليوم عاد الضوء إلى المنارة.', ' وعادت السفن.', ' ليلًا.'])
      expect(textOf(first.desk, draft)).toContain(words);
  },
  30_000,
);

/** The editor takes the paragraph out that the reporter is writing in. */
async function losesWords() {
  const { reporter, editor, draft } = await twoDesks();
  await carry([reporter.desk, editor.desk], draft);
  await write(reporter.desk, draft, { at: 'inside', words: ' قال الحارس' });
  const { start, end } = paragraph(editor.desk, draft);
  await type(editor.desk, draft, (change) => change.delete(start, end));
  const outcome = await carry([reporter.desk, editor.desk], draft);
  return { reporter, editor, draft, outcome };
}

it('tells whose words found no place, and puts them back', async () => {
  const { reporter, editor, draft, outcome } = await losesWords();
  expect(outcome).toMatchObject({ value: { kind: 'merged', unplaced: 1 } });
  const [lost] = listOpenWords(editor.desk, draft);
  if (lost === undefined) throw new Error('Nobody was told');
  expect(lost).toMatchObject({ writerName: 'ليان المرزوق', block: /قال الحارس/ });
  expect(summarizeDraft(editor.desk, draft).unplaced).toBe(1);
  const { merge, index } = lost;
  expect(await putBack(editor.desk, { draft, merge, index })).toEqual({ ok: true, value: null });
  expect(textOf(editor.desk, draft)).toContain('قال الحارس');
  expect(summarizeDraft(editor.desk, draft).unplaced).toBe(0);
  await carry([editor.desk, reporter.desk], draft);
  expect(textOf(reporter.desk, draft)).toBe(textOf(editor.desk, draft));
  expect(listOpenWords(reporter.desk, draft)).toEqual([]);
});

it('lets words go that nobody wants, for both', async () => {
  const { reporter, editor, draft } = await losesWords();
  await carry([editor.desk, reporter.desk], draft);
  expect(listOpenWords(reporter.desk, draft)).toHaveLength(1);
  const [lost] = listOpenWords(editor.desk, draft);
  const place = { draft, merge: lost?.merge ?? 0, index: lost?.index ?? 0 };
  expect(await dismissWords(editor.desk, place)).toMatchObject({ ok: true });
  expect(await dismissWords(editor.desk, place)).toMatchObject({ refusal: { kind: 'not-found' } });
  await carry([editor.desk, reporter.desk], draft);
  expect(listOpenWords(reporter.desk, draft)).toEqual([]);
  expect(textOf(reporter.desk, draft)).not.toContain('قال الحارس');
});

it('shows, compares and brings back what the other copy was before a merge', async () => {
  const { reporter, editor, draft } = await twoDesks();
  await carry([reporter.desk, editor.desk], draft);
  await write(reporter.desk, draft, { at: 'start', words: 'صباحًا ' });
  await write(editor.desk, draft, { at: 'end', words: ' مساءً' });
  const theirs = textOf(reporter.desk, draft);
  const document = reporter.desk.log.head(draft)?.document.toJSON() as unknown; // ProseMirror says any
  await carry([reporter.desk, editor.desk], draft);
  const { desk } = editor;
  const version = desk.log.head(draft)?.version ?? 0;
  const moment = { version, side: 'other' } as const;

  const history = openHistory(desk, draft);
  const named = history.ok ? history.value.versions : [];
  expect(named.find(({ name }) => name.kind === 'before-merge-other')).toMatchObject({ version });
  expect(readPast(desk, { draft, moment })).toMatchObject({
    ok: true,
    value: { moment, document },
  });
  const nowhere = { version: version - 1, side: 'other' } as const;
  expect(readPast(desk, { draft, moment: nowhere })).toMatchObject({ ok: false });

  const parts = { desk, study: studyHere };
  const places = { draft, before: moment, after: { version } };
  const compared = await comparePast(parts, places);
  expect(compared).toMatchObject({ ok: true, value: { summary: { wordsAdded: 1 } } });
  const written = await attributePast(parts, { draft, moment });
  expect(JSON.stringify(written)).toContain('صباحًا');
  expect(JSON.stringify(written)).not.toContain('مساءً');

  expect((await restoreDraft(desk, { draft, moment, passage: null })).ok).toBe(true);
  expect(textOf(desk, draft)).toBe(theirs);
  const restored = desk.past.entries(draft, Number.MAX_SAFE_INTEGER).at(-1)?.body;
  expect(restored).toMatchObject({ kind: 'restore', version, side: 'other' });
  await write(desk, draft, { at: 'inside', words: 'ظهرًا ' });
  await restoreDraft(desk, { draft, moment, passage: { from: 0, to: 1 } });
  expect(textOf(desk, draft)).toBe(theirs);
  expect(await carry([desk, reporter.desk], draft)).toMatchObject({ ok: true });
  expect(textOf(reporter.desk, draft)).toBe(theirs);
});
