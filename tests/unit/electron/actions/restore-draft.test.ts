import { expect, it } from 'vitest';
import { attributePast, comparePast, readPast } from '../../../../electron/actions/read-past';
import type { Desk } from '../../../../electron/actions/desk';
import { openHistory } from '../../../../electron/actions/open-history';
import { publishDraft } from '../../../../electron/actions/publish-draft';
import { restoreDraft } from '../../../../electron/actions/restore-draft';
import type { DraftId } from '../../../../shared/ids';
import { studyHere } from '../../../fixtures/study-here';
import { approveDraft, submitDraft } from '../../../fixtures/decisions';
import {
  foundTestDesk,
  type,
  writeCompleteDraft,
  type TestDesk,
} from '../../../fixtures/test-desk';

const everything = Number.MAX_SAFE_INTEGER;

function textOf(desk: Desk, draft: DraftId): string {
  return (
    desk.log
      .head(draft)
      ?.document.textBetween(0, desk.log.head(draft)?.document.content.size ?? 0, '|') ?? ''
  );
}

function bodyAt(desk: Desk, draft: DraftId): number {
  let at = -1;
  desk.log.head(draft)?.document.forEach((part, offset) => {
    if (part.type.name === 'body') at = offset + 1;
  });
  return at;
}

async function rewriteBody(desk: Desk, draft: DraftId, paragraphs: readonly string[]) {
  const from = bodyAt(desk, draft);
  return type(desk, draft, (tr) => {
    const { schema } = tr.doc.type;
    const size = tr.doc.nodeAt(from - 1)?.content.size ?? 0;
    const nodes = paragraphs.map((text) => schema.node('paragraph', null, [schema.text(text)]));
    tr.replaceWith(from, from + size, nodes);
  });
}

const first = 'عاد الضوء إلى المنارة بعد ترميم طويل.';
const second = 'جمع الصيادون كلفة الترميم من تبرعات الأهالي.';

async function twiceWritten(): Promise<TestDesk & { draft: DraftId; former: number }> {
  const test = await foundTestDesk();
  const draft = await writeCompleteDraft(test.desk);
  await rewriteBody(test.desk, draft, [first, second]);
  const former = test.desk.log.head(draft)?.version ?? 0;
  await rewriteBody(test.desk, draft, [first]);
  return { ...test, draft, former };
}

it('goes back to a whole former version by a new entry, and every window hears it', async () => {
  const { desk, draft, former, heard } = await twiceWritten();
  const before = desk.past.entries(draft, everything);
  const wanted = desk.past.at(draft, { version: former });
  const steps = desk.log.head(draft)?.steps ?? 0;

  const answer = await restoreDraft(desk, { draft, moment: { version: former }, passage: null });

  expect(answer).toEqual({ ok: true, value: { version: before.length + 1 } });
  expect(desk.log.head(draft)?.document.toJSON()).toEqual(wanted?.document.toJSON());
  const after = desk.past.entries(draft, everything);
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.at(-1)?.body).toMatchObject({ kind: 'restore', version: former, passage: null });
  const stepped = heard.filter(({ name }) => name === 'draft.stepped').at(-1);
  expect(stepped?.detail).toMatchObject({ draft, after: steps, clients: ['restore'] });
});

it('brings one passage back and leaves the rest as it is now', async () => {
  const { desk, draft, former } = await twiceWritten();
  await rewriteBody(desk, draft, [`${first} وأضيء ليلًا.`]);
  const answer = await restoreDraft(desk, {
    draft,
    moment: { version: former },
    passage: { from: 1, to: 2 },
  });
  expect(answer.ok).toBe(true);
  expect(textOf(desk, draft)).toContain(`${first} وأضيء ليلًا.|${second}`);
});

it('says so when there is nothing to bring back', async () => {
  const { desk, draft } = await twiceWritten();
  const version = desk.log.head(draft)?.version ?? 0;
  const answer = await restoreDraft(desk, { draft, moment: { version }, passage: null });
  expect(answer).toEqual({ ok: false, refusal: { kind: 'no-difference' } });
  const none = await restoreDraft(desk, { draft, moment: { version: version + 1 }, passage: null });
  expect(none).toEqual({ ok: false, refusal: { kind: 'not-found' } });
});

it('takes an approval back, and never touches a published story', async () => {
  const { desk, draft, former } = await twiceWritten();
  await submitDraft(desk, draft);
  await approveDraft(desk, draft);
  await restoreDraft(desk, { draft, moment: { version: former }, passage: null });
  expect(desk.log.head(draft)?.stage).toBe('submitted');
  await approveDraft(desk, draft);
  await publishDraft(desk, draft);
  const answer = await restoreDraft(desk, {
    draft,
    moment: { version: former - 1 },
    passage: null,
  });
  expect(answer).toEqual({ ok: false, refusal: { kind: 'read-only' } });
});

it('shows the life of a draft: versions, stops, people', async () => {
  const { desk, draft, former } = await twiceWritten();
  await submitDraft(desk, draft);
  await restoreDraft(desk, { draft, moment: { version: former }, passage: null });
  const history = openHistory(desk, draft);
  if (!history.ok) throw new Error('The draft has a history');
  const { versions, points, people, newest } = history.value;
  expect(versions.map(({ name }) => name)).toEqual([
    { kind: 'created' },
    { kind: 'stage', stage: 'submitted', by: 'submit' },
    { kind: 'restore', to: former, isWhole: true },
  ]);
  expect(points.at(-1)?.version).toBe(newest);
  expect(people).toEqual([{ id: desk.profiles.list()[0]?.id, name: 'ليان المرزوق' }]);
});

it('reads, compares and attributes any place of the log', async () => {
  const { desk, draft, former } = await twiceWritten();
  const parts = { desk, study: studyHere };
  const past = readPast(desk, { draft, moment: { version: former } });
  expect(past).toMatchObject({ ok: true, value: { moment: { version: former }, stage: 'draft' } });
  expect(JSON.stringify(past)).toContain(second);
  expect(readPast(desk, { draft, moment: { version: 0 } })).toMatchObject({ ok: false });
  const compared = await comparePast(parts, {
    draft,
    before: { version: former },
    after: { version: former + 1 },
  });
  expect(compared).toMatchObject({ ok: true, value: { summary: { blocksRemoved: 1 } } });
  const written = await attributePast(parts, { draft, moment: { version: former } });
  expect(JSON.stringify(written)).toContain(second);
  expect(await attributePast(parts, { draft, moment: { version: 99 } })).toMatchObject({
    ok: false,
  });
});
