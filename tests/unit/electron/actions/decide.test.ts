import { expect, it } from 'vitest';
import { createDraft } from '../../../../electron/actions/create-draft';
import { decide } from '../../../../electron/actions/decide';
import type { Desk } from '../../../../electron/actions/desk';
import { publishDraft } from '../../../../electron/actions/publish-draft';
import { restoreDraft } from '../../../../electron/actions/restore-draft';
import { workflow, type Decision, type Stage } from '../../../../shared/draft/workflow';
import type { DraftId } from '../../../../shared/ids';
import { plainDecisions } from '../../../../shared/ipc/review-calls';
import { roles } from '../../../../shared/newsroom/newsroom';
import { approveDraft, returnDraft, submitDraft } from '../../../fixtures/decisions';
import { foundTestDesk, sitDown, type, writeCompleteDraft } from '../../../fixtures/test-desk';

const why = 'ينقصه مصدر ثان';

async function take(desk: Desk, draft: DraftId, decision: Decision): Promise<boolean> {
  if (decision === 'publish') return (await publishDraft(desk, draft)).ok;
  return (await decide(desk, { draft, decision, reason: why })).ok;
}

const wayTo = {
  draft: [],
  submitted: ['submit'],
  'in-review': ['submit', 'take'],
  returned: ['submit', 'return'],
  approved: ['submit', 'approve'],
  published: ['submit', 'approve', 'publish'],
  spiked: ['spike'],
} as const satisfies Partial<Record<Stage, readonly Decision[]>>;

async function draftIn(desk: Desk, stage: keyof typeof wayTo): Promise<DraftId> {
  sitDown(desk, 'chief');
  const draft = await writeCompleteDraft(desk);
  for (const decision of wayTo[stage]) expect(await take(desk, draft, decision)).toBe(true);
  return draft;
}

it.each(Object.keys(wayTo) as (keyof typeof wayTo)[])(
  // keys of that object
  'lets no window take a decision that the workflow does not know: %s',
  async (stage) => {
    const { desk } = await foundTestDesk();
    let draft = await draftIn(desk, stage);
    for (const decision of plainDecisions)
      for (const role of roles) {
        sitDown(desk, role);
        const { from, roles: allowed } = workflow[decision];
        const before = desk.log.head(draft);
        const isTaken = await take(desk, draft, decision);
        const after = desk.log.head(draft);
        if (!from.some((one) => one === stage) || !allowed.includes(role))
          expect([decision, role, isTaken]).toEqual([decision, role, false]);
        expect(after?.version).toBe((before?.version ?? 0) + (isTaken ? 1 : 0));
        if (!isTaken) expect(after?.stage).toBe(stage);
        if (isTaken) draft = await draftIn(desk, stage);
      }
  },
);

it('refuses to send on what a reader would miss', async () => {
  const { desk } = await foundTestDesk();
  const { draft } = createDraft(desk);
  expect(await submitDraft(desk, draft)).toEqual({
    ok: false,
    refusal: { kind: 'incomplete', missing: ['headline', 'body', 'category', 'source'] },
  });
});

it('shows the reason of a return until the story is sent again', async () => {
  const { desk } = await foundTestDesk();
  const draft = await draftIn(desk, 'returned');
  expect(desk.drafts.find(draft)).toMatchObject({ stage: 'returned', reason: why });
  await submitDraft(desk, draft);
  expect(desk.drafts.find(draft)).toMatchObject({ stage: 'submitted', reason: '' });
  expect(await returnDraft(desk, { draft, reason: '  ' })).toMatchObject({
    refusal: { kind: 'reason-missing' },
  });
});

it('knows no draft that nobody began', async () => {
  const { desk } = await foundTestDesk();
  expect(await submitDraft(desk, 'nobody' as DraftId)).toEqual({
    ok: false,
    refusal: { kind: 'not-found' },
  });
});

it('lets nobody approve their own story where the newsroom does not allow it', async () => {
  const { desk } = await foundTestDesk();
  desk.rules.save({ ...desk.rules.read(), selfApproval: false });
  const draft = await writeCompleteDraft(desk);
  await submitDraft(desk, draft);
  expect(await approveDraft(desk, draft)).toMatchObject({ refusal: { kind: 'own-story' } });
  sitDown(desk, 'editor');
  expect(await approveDraft(desk, draft)).toMatchObject({ ok: true });
});

it('voids an approval with one changed letter, and says so in the log', async () => {
  const { desk } = await foundTestDesk();
  const draft = await draftIn(desk, 'approved');
  await type(desk, draft, (transform) => transform.insert(2, transform.doc.type.schema.text('و')));
  expect(desk.log.head(draft)).toMatchObject({
    stage: 'submitted',
    review: { approvals: [], content: null },
  });
  expect((await publishDraft(desk, draft)).ok).toBe(false);
});

it('gives a dropped change of a live story its published text back', async () => {
  const { desk } = await foundTestDesk();
  const draft = await draftIn(desk, 'published');
  const published = desk.log.head(draft)?.document.toJSON() as unknown;
  expect(await take(desk, draft, 'revise')).toBe(true);
  await type(desk, draft, (transform) =>
    transform.insert(2, transform.doc.type.schema.text('تعديل ')),
  );
  expect(desk.log.head(draft)?.document.toJSON()).not.toEqual(published);
  expect(await take(desk, draft, 'drop')).toBe(true);
  const head = desk.log.head(draft);
  expect([head?.stage, head?.document.toJSON()]).toEqual(['published', published]);
  expect((await restoreDraft(desk, { draft, moment: { version: 1 }, passage: null })).ok).toBe(
    false,
  );
});
