import type { DecisionCase } from '../../../../shared/draft/permission';
import { plainReview, type Review } from '../../../../shared/draft/review';
import type { Stage } from '../../../../shared/draft/workflow';
import type { DeskId, ProfileId, RoundId } from '../../../../shared/ids';
import type { Role } from '../../../../shared/newsroom/newsroom';
import type { ReviewDesk } from '../../../../shared/newsroom/review-rules';

export const writer = 'layan' as ProfileId;
export const reader = 'nader' as ProfileId;
export const other = 'huda' as ProfileId;
export const noon = Date.UTC(2026, 0, 23, 12);
export const text = 'a'.repeat(64);

export const oneRound: ReviewDesk = {
  id: 'desk-main' as DeskId,
  name: 'مكتب التحرير',
  rounds: [
    { id: 'round-first' as RoundId, name: 'المراجعة', roles: ['editor', 'chief'], approvals: 1 },
  ],
  categories: [],
};

/** What belongs to a story in each stage when nothing special happened on its way. */
const usual: Readonly<Partial<Record<Stage, Partial<Review>>>> = {
  'in-review': { holder: { by: reader, until: noon + 60_000 } },
  approved: { approvals: [{ by: other, at: noon, round: 0 }], content: text },
  scheduled: {
    approvals: [{ by: other, at: noon, round: 0 }],
    content: text,
    scheduledFor: noon + 3_600_000,
  },
  spiked: { before: 'submitted' },
};

/** A decision on a complete story in this stage by somebody of this role who did not write it. */
export function decisionCase(
  stage: Stage,
  role: Role,
  facts: Partial<DecisionCase> & { readonly review?: Partial<Review> } = {},
): DecisionCase {
  const { review, ...said } = facts;
  return {
    decision: 'submit',
    standing: { stage, review: { ...plainReview, ...usual[stage], ...review } },
    who: { id: reader, role },
    author: writer,
    version: 12,
    desk: oneRound,
    rules: { selfApproval: false, leaseMinutes: 60 },
    missing: [],
    open: { suggestions: 0, blocking: 0, markers: 0, unticked: [] },
    reason: 'ينقصه مصدر ثان',
    content: text,
    at: noon,
    time: noon + 60_000,
    ...said,
  };
}
