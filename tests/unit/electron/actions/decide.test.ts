import { expect, it } from 'vitest';
import { approveDraft } from '../../../../electron/actions/approve-draft';
import { createDraft } from '../../../../electron/actions/create-draft';
import type { Desk } from '../../../../electron/actions/desk';
import { publishDraft } from '../../../../electron/actions/publish-draft';
import { returnDraft } from '../../../../electron/actions/return-draft';
import { submitDraft } from '../../../../electron/actions/submit-draft';
import {
  decisions,
  stages,
  workflow,
  type Decision,
  type Stage,
} from '../../../../shared/draft/workflow';
import type { DraftId } from '../../../../shared/ids';
import { roles } from '../../../../shared/newsroom/newsroom';
import { foundTestDesk, sitDown, writeCompleteDraft } from '../../../fixtures/test-desk';

const take: Record<Decision, (desk: Desk, draft: DraftId) => Promise<{ readonly ok: boolean }>> = {
  submit: submitDraft,
  return: (desk, draft) => returnDraft(desk, { draft, reason: 'ينقصه مصدر ثان' }),
  approve: approveDraft,
  publish: publishDraft,
};

const wayTo: Record<Stage, readonly Decision[]> = {
  draft: [],
  submitted: ['submit'],
  returned: ['submit', 'return'],
  approved: ['submit', 'approve'],
  published: ['submit', 'approve', 'publish'],
};

async function draftIn(desk: Desk, stage: Stage): Promise<DraftId> {
  sitDown(desk, 'chief');
  const draft = await writeCompleteDraft(desk);
  for (const decision of wayTo[stage]) expect((await take[decision](desk, draft)).ok).toBe(true);
  return draft;
}

it.each(stages)(
  'lets nobody take a decision that the workflow does not know: %s',
  async (stage) => {
    const { desk } = await foundTestDesk();
    let draft = await draftIn(desk, stage);
    for (const decision of decisions)
      for (const role of roles) {
        sitDown(desk, role);
        const { from, roles: allowed, to } = workflow[decision];
        const isAllowed = from.includes(stage) && allowed.includes(role);
        const version = desk.log.head(draft)?.version ?? 0;
        const { ok } = await take[decision](desk, draft);
        expect([decision, role, ok]).toEqual([decision, role, isAllowed]);
        expect(desk.log.head(draft)).toMatchObject(
          isAllowed ? { stage: to, version: version + 1 } : { stage, version },
        );
        if (isAllowed) draft = await draftIn(desk, stage);
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
  expect(desk.drafts.find(draft)).toMatchObject({ stage: 'returned', reason: 'ينقصه مصدر ثان' });
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
