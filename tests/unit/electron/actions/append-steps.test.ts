import type { Transform } from '@tiptap/pm/transform';
import { expect, it } from 'vitest';
import { appendSteps } from '../../../../electron/actions/append-steps';
import { createDraft } from '../../../../electron/actions/create-draft';
import { openDraft } from '../../../../electron/actions/open-draft';
import { publishDraft } from '../../../../electron/actions/publish-draft';
import type { DraftId } from '../../../../shared/ids';
import { approveDraft, submitDraft } from '../../../fixtures/decisions';
import {
  foundTestDesk,
  stepsOf,
  type as typeInto,
  window,
  writeCompleteDraft,
} from '../../../fixtures/test-desk';

const letter = (transform: Transform) => transform.insert(1, transform.doc.type.schema.text('ض'));

it('takes typing, tells every window, and says saved after the sync', async () => {
  const { desk, heard } = await foundTestDesk();
  const { draft } = createDraft(desk);
  await desk.flush();
  const before = heard.length;
  const steps = stepsOf(desk, draft, letter);
  expect(await typeInto(desk, draft, letter)).toEqual({ ok: true, value: null });
  expect(await desk.flush()).toEqual({ ok: true, value: null });
  expect(heard.slice(before)).toEqual([
    { name: 'draft.stepped', detail: { draft, after: 0, steps, clients: [window] } },
    { name: 'draft.saved', detail: { draft, steps: 1, at: expect.any(Number) } },
    { name: 'drafts.changed', detail: { draft } },
  ]);
  expect(openDraft(desk, draft)).toMatchObject({ value: { steps: 1, summary: { headline: 'ض' } } });
});

it('sends back a window that has not heard of the newest steps', async () => {
  const { desk } = await foundTestDesk();
  const { draft } = createDraft(desk);
  const steps = stepsOf(desk, draft, letter);
  await typeInto(desk, draft, letter);
  expect(await appendSteps(desk, { draft, after: 0, steps, client: window })).toEqual({
    ok: false,
    refusal: { kind: 'behind', steps: 1 },
  });
});

it.each([
  ['beyond the end', { stepType: 'replace', from: 900, to: 901 }],
  ['of no known kind', { stepType: 'explode' }],
  ['with a fact of the wrong kind', { stepType: 'docAttr', attr: 'tags', value: 'نص' }],
  [
    'with a node that stories do not have',
    { stepType: 'replace', from: 1, to: 1, slice: { content: [{ type: 'iframe' }] } },
  ],
  ['that is no step at all', { slice: null }],
])('refuses a step %s and writes nothing', async (_what, step) => {
  const { desk } = await foundTestDesk();
  const { draft } = createDraft(desk);
  expect(await appendSteps(desk, { draft, after: 0, steps: [step], client: window })).toEqual({
    ok: false,
    refusal: { kind: 'invalid' },
  });
  expect(desk.log.head(draft)).toMatchObject({ version: 1, steps: 0 });
});

it('takes an approval back in the same breath as the edit that voids it', async () => {
  const { desk } = await foundTestDesk();
  const draft = await writeCompleteDraft(desk);
  await submitDraft(desk, draft);
  await approveDraft(desk, draft);
  const version = desk.log.head(draft)?.version ?? 0;
  await typeInto(desk, draft, letter);
  expect(desk.log.head(draft)).toMatchObject({ stage: 'submitted', version: version + 2 });
  expect(await publishDraft(desk, draft)).toMatchObject({ refusal: { kind: 'wrong-stage' } });
});

it('keeps a published story as it was published', async () => {
  const { desk } = await foundTestDesk();
  const draft = await writeCompleteDraft(desk);
  await submitDraft(desk, draft);
  await approveDraft(desk, draft);
  const publishing = publishDraft(desk, draft);
  expect(await typeInto(desk, draft, letter)).toEqual({
    ok: false,
    refusal: { kind: 'read-only' },
  });
  expect(await publishing).toMatchObject({ ok: true });
});

it('knows no draft that nobody began', async () => {
  const { desk } = await foundTestDesk();
  const nobody = { draft: 'nobody' as DraftId, after: 0, steps: [{}], client: window };
  expect(await appendSteps(desk, nobody)).toEqual({ ok: false, refusal: { kind: 'not-found' } });
});
