import { describe, expect, it } from 'vitest';
import { mayDecide } from '../../../../shared/draft/permission';
import { standingAfterEdit, plainReview } from '../../../../shared/draft/review';
import { decisions, stages, type Decision, type Stage } from '../../../../shared/draft/workflow';
import type { RoundId } from '../../../../shared/ids';
import { roles, type Role } from '../../../../shared/newsroom/newsroom';
import type { ReviewDesk } from '../../../../shared/newsroom/review-rules';
import { decisionCase, noon, oneRound, other, reader, text, writer } from './decision-case';

const all: readonly Role[] = ['journalist', 'editor', 'chief'];
const editors: readonly Role[] = ['editor', 'chief'];

/** Every decision that somebody may take who did not write the story, as a newsroom would say it. */
const allowed: readonly (readonly [Decision, readonly Stage[], readonly Role[], Stage])[] = [
  ['submit', ['draft', 'returned'], all, 'submitted'],
  ['take', ['submitted', 'in-review'], editors, 'in-review'],
  ['release', ['in-review'], editors, 'submitted'],
  ['return', ['submitted', 'in-review', 'approved', 'scheduled'], editors, 'returned'],
  ['approve', ['submitted', 'in-review'], editors, 'approved'],
  ['schedule', ['approved', 'scheduled'], editors, 'scheduled'],
  ['unschedule', ['scheduled'], editors, 'approved'],
  ['publish', ['approved', 'scheduled'], editors, 'published'],
  ['revise', ['published', 'corrected'], all, 'draft'],
  ['unpublish', ['published', 'corrected'], editors, 'unpublished'],
  ['kill', ['scheduled', 'published', 'corrected', 'unpublished'], ['chief'], 'killed'],
  ['spike', ['draft', 'submitted', 'in-review', 'returned', 'approved'], editors, 'spiked'],
  ['unspike', ['spiked'], editors, 'submitted'],
];

/** What only the writer may, whatever the role. */
const writersOwn: readonly (readonly [Decision, readonly Stage[]])[] = [
  ['withdraw', ['submitted']],
  ['spike', ['draft', 'submitted', 'in-review', 'returned', 'approved']],
  ['unspike', ['spiked']],
];

describe('the rule table', () => {
  const cases = decisions.flatMap((decision) =>
    stages.flatMap((stage) => roles.map((role) => ({ decision, stage, role }))),
  );

  it.each(cases)('$decision at $stage by $role', ({ decision, stage, role }) => {
    const answer = mayDecide(decisionCase(stage, role, { decision }));
    const row = allowed.find(
      ([name, from, who]) => name === decision && from.includes(stage) && who.includes(role),
    );
    expect(answer.ok ? answer.value.stage : null).toBe(row?.[3] ?? null);
  });

  it.each(cases)('$decision at $stage by a writer who is $role', ({ decision, stage, role }) => {
    const who = { id: writer, role };
    const answer = mayDecide(decisionCase(stage, role, { decision, who }));
    const own = writersOwn.some(([name, from]) => name === decision && from.includes(stage));
    const shared = allowed.some(
      ([name, from, roles]) =>
        name === decision &&
        from.includes(stage) &&
        roles.includes(role) &&
        !['take', 'approve', 'release'].includes(decision) &&
        // Somebody else holds it.
        !(decision === 'return' && stage === 'in-review'),
    );
    expect(answer.ok).toBe(own || shared);
  });
});

function refusalOf(...asked: Parameters<typeof decisionCase>): unknown {
  const answer = mayDecide(decisionCase(...asked));
  return answer.ok ? null : answer.refusal.kind;
}

it('holds back an incomplete story and says what is missing', () => {
  const facts = decisionCase('draft', 'journalist', { missing: ['category'] });
  expect(mayDecide(facts)).toEqual({
    ok: false,
    refusal: { kind: 'incomplete', missing: ['category'] },
  });
});

it('does not send a story back without a reason, nor schedule it for yesterday', () => {
  expect(refusalOf('submitted', 'editor', { decision: 'return', reason: '  ' })).toBe(
    'reason-missing',
  );
  expect(refusalOf('approved', 'editor', { decision: 'schedule', time: noon - 1 })).toBe(
    'time-missing',
  );
});

it('approves nothing that is still open', () => {
  const nothing = { suggestions: 0, blocking: 0, markers: 0, unticked: [] };
  for (const one of [{ suggestions: 1 }, { blocking: 1 }, { markers: 1 }])
    for (const [stage, decision] of [
      ['in-review', 'approve'],
      ['approved', 'publish'],
    ] as const)
      expect(refusalOf(stage, 'chief', { decision, open: { ...nothing, ...one } })).toBe(
        'unsettled',
      );
});

it('lets nobody approve their own story unless the newsroom allows it', () => {
  const own = { decision: 'approve', who: { id: writer, role: 'chief' } } as const;
  expect(refusalOf('submitted', 'chief', own)).toBe('own-story');
  const rules = { selfApproval: true, leaseMinutes: 60 };
  expect(refusalOf('submitted', 'chief', { ...own, rules })).toBeNull();
});

it('keeps a story for who took it, until the lease ends or somebody takes it over', () => {
  const review = { holder: { by: other, until: noon + 1 } };
  expect(refusalOf('in-review', 'editor', { decision: 'approve', review })).toBe('held');
  expect(refusalOf('in-review', 'editor', { decision: 'return', review })).toBe('held');
  const later = { decision: 'approve', review, at: noon + 2 } as const;
  expect(refusalOf('in-review', 'editor', later)).toBeNull();
  const taken = mayDecide(decisionCase('in-review', 'editor', { decision: 'take', review }));
  expect(taken.ok && taken.value.review.holder).toEqual({ by: reader, until: noon + 3_600_000 });
});

it('publishes what was approved, to the letter', () => {
  const changed = { decision: 'publish', content: 'b'.repeat(64) } as const;
  expect(refusalOf('approved', 'chief', changed)).toBe('approval-void');
});

const [first] = oneRound.rounds;
const twoRounds: ReviewDesk = {
  ...oneRound,
  rounds: [
    { id: 'round-two-people' as RoundId, name: 'مراجعة', roles: ['editor', 'chief'], approvals: 2 },
    { ...first, id: 'round-last' as RoundId, name: 'أخيرة', roles: ['chief'], approvals: 1 },
  ],
};

it('waits for as many people and rounds as the desk wants', () => {
  const facts = { decision: 'approve', desk: twoRounds } as const;
  const once = mayDecide(decisionCase('submitted', 'editor', facts));
  expect(once).toMatchObject({ ok: true, value: { stage: 'submitted', review: { round: 0 } } });
  if (!once.ok) return;
  const { review } = once.value;
  expect(refusalOf('submitted', 'editor', { ...facts, review })).toBe('approved-already');
  const second = { ...facts, review, who: { id: other, role: 'chief' } } as const;
  const twice = mayDecide(decisionCase('submitted', 'chief', second));
  expect(twice).toMatchObject({ ok: true, value: { stage: 'submitted', review: { round: 1 } } });
  if (!twice.ok) return;
  const last = { ...facts, review: twice.value.review };
  expect(refusalOf('submitted', 'editor', last)).toBe('wrong-role');
  const thrice = mayDecide(decisionCase('submitted', 'chief', last));
  expect(thrice).toMatchObject({
    ok: true,
    value: { stage: 'approved', review: { content: text } },
  });
});

it('counts no approval of a text that changed since', () => {
  const review = { approvals: [{ by: other, at: noon, round: 0 }], content: 'b'.repeat(64) };
  const facts = { decision: 'approve', desk: twoRounds, review } as const;
  const answer = mayDecide(decisionCase('submitted', 'editor', facts));
  expect(answer.ok && answer.value.review.approvals).toEqual([{ by: reader, at: noon, round: 0 }]);
});

it('asks for the ticks of the desk before a decision', () => {
  const open = { suggestions: 0, blocking: 0, markers: 0, unticked: ['item' as never] };
  expect(refusalOf('draft', 'journalist', { open })).toBe('unsettled');
});

it('takes a change to a live story through the same review and back', () => {
  const begun = mayDecide(decisionCase('corrected', 'journalist', { decision: 'revise' }));
  if (!begun.ok) throw new Error(begun.refusal.kind);
  expect(begun.value.review.live).toEqual({ stage: 'corrected', version: 12 });
  const { review } = begun.value;
  const sent = mayDecide(decisionCase('draft', 'journalist', { review }));
  expect(sent.ok && sent.value.review.live).toEqual(review.live);
  const out = { review: { ...review, content: text }, decision: 'publish' } as const;
  const published = mayDecide(decisionCase('approved', 'chief', out));
  expect(published).toMatchObject({ ok: true, value: { stage: 'corrected', review: plainReview } });
  const dropped = mayDecide(decisionCase('draft', 'editor', { review, decision: 'drop' }));
  expect(dropped).toMatchObject({ ok: true, value: { stage: 'corrected', review: plainReview } });
  expect(refusalOf('draft', 'editor', { decision: 'drop' })).toBe('not-live');
});

it('voids approvals with one changed letter, and only then', () => {
  const { standing } = decisionCase('approved', 'chief');
  expect(standingAfterEdit(standing)).toEqual({ stage: 'submitted', review: plainReview });
  const draft = decisionCase('draft', 'chief').standing;
  expect(standingAfterEdit(draft)).toBe(draft);
});
