import { expect, it } from 'vitest';
import { openThread, replyTo } from '../../../../electron/actions/comment';
import { currentProfile } from '../../../../electron/actions/current-profile';
import { decide } from '../../../../electron/actions/decide';
import type { Desk } from '../../../../electron/actions/desk';
import { listNotices, readNotices } from '../../../../electron/actions/list-notices';
import { useProfile } from '../../../../electron/actions/use-profile';
import type { DraftId, ProfileId } from '../../../../shared/ids';
import { approveDraft, returnDraft, submitDraft } from '../../../fixtures/decisions';
import { foundTestDesk, sitDown, type, writeCompleteDraft } from '../../../fixtures/test-desk';

/** A newsroom of three, with a story by the journalist, who is at the desk. */
async function newsroom() {
  const { desk, heard } = await foundTestDesk('chief');
  const chief = currentProfile(desk).id;
  sitDown(desk, 'editor');
  const editor = currentProfile(desk).id;
  sitDown(desk, 'journalist');
  const writer = currentProfile(desk).id;
  const draft = await writeCompleteDraft(desk);
  return { desk, heard, draft, chief, editor, writer };
}

const sit = (desk: Desk, profile: ProfileId) => useProfile(desk, { profile, passphrase: null });

async function told(desk: Desk, profile: ProfileId): Promise<readonly string[]> {
  await sit(desk, profile);
  return listNotices(desk, 50).lines.map(({ kind }) => kind);
}

function write(desk: Desk, draft: DraftId) {
  return type(desk, draft, (transform) => {
    transform.insert(1, transform.doc.type.schema.text('ثم '));
  });
}

it('tells those who read in the round that a story waits, and not its writer', async () => {
  const { desk, draft, chief, editor, writer } = await newsroom();
  await submitDraft(desk, draft);
  expect(await told(desk, chief)).toEqual(['waiting']);
  expect(await told(desk, editor)).toEqual(['waiting']);
  expect(await told(desk, writer)).toEqual([]);
});

it('tells the writer what became of the story, by whom', async () => {
  const { desk, draft, editor, writer } = await newsroom();
  await submitDraft(desk, draft);
  await sit(desk, editor);
  await returnDraft(desk, { draft, reason: 'ينقصه مصدر' });
  expect(await told(desk, writer)).toEqual(['returned']);
  const [line] = listNotices(desk, 50).lines;
  expect(line).toMatchObject({ actorName: 'editor', headline: 'ضوء المنارة يعود' });
  await submitDraft(desk, draft);
  await sit(desk, editor);
  await approveDraft(desk, draft);
  expect(await told(desk, writer)).toEqual(['approved', 'returned']);
});

it('tells the writer and whoever approved that an edit took the approval back', async () => {
  const { desk, draft, chief, editor, writer } = await newsroom();
  await submitDraft(desk, draft);
  await sit(desk, editor);
  await approveDraft(desk, draft);
  await sit(desk, chief);
  await write(desk, draft);
  expect(desk.log.head(draft)?.stage).toBe('submitted');
  expect((await told(desk, writer))[0]).toBe('voided');
  expect((await told(desk, editor))[0]).toBe('voided');
  expect((await told(desk, chief))[0]).toBe('waiting');
});

it('tells who held a story that somebody took it over', async () => {
  const { desk, draft, chief, editor } = await newsroom();
  await submitDraft(desk, draft);
  await sit(desk, editor);
  await decide(desk, { draft, decision: 'take' });
  await sit(desk, chief);
  await decide(desk, { draft, decision: 'take' });
  expect((await told(desk, editor))[0]).toBe('taken-over');
});

it('tells who is named in a thread, and who spoke there before', async () => {
  const { desk, draft, chief, editor, writer } = await newsroom();
  const opening = { draft, after: 0, place: null, anchor: { kind: 'story' } as const };
  const opened = await openThread(desk, {
    ...{ ...opening, blocking: false, text: 'هل نسأل؟', mentions: [chief] },
  });
  if (!opened.ok) throw new Error('The thread was not opened');
  expect(await told(desk, chief)).toEqual(['mention']);
  await replyTo(desk, { draft, thread: opened.value.thread, text: 'نعم', mentions: [chief] });
  expect(await told(desk, writer)).toEqual(['reply']);
  expect(listNotices(desk, 50).lines[0]?.thread).toBe(opened.value.thread);
  expect(await told(desk, editor)).toEqual([]);
  expect(await told(desk, chief)).toEqual(['mention']);
});

it('keeps what was told until it is read, for each person apart', async () => {
  const { desk, heard, draft, chief, editor } = await newsroom();
  await submitDraft(desk, draft);
  expect(heard.some(({ name }) => name === 'notices.changed')).toBe(true);
  await sit(desk, chief);
  expect(listNotices(desk, 50).unread).toBe(1);
  readNotices(desk, null);
  expect(listNotices(desk, 50)).toMatchObject({ unread: 0, lines: [{ isRead: true }] });
  await sit(desk, editor);
  expect(listNotices(desk, 50).unread).toBe(1);
});
