import { describe, expect, it } from 'vitest';
import { mayDecide } from '../../../../shared/draft/permission';
import { decisions, stages, type Decision, type Stage } from '../../../../shared/draft/workflow';
import { roles, type Role } from '../../../../shared/newsroom/newsroom';

/** Every decision that is allowed, as a newsroom would say it; all others are refused. */
const allowed: readonly (readonly [Decision, Stage, Role, Stage])[] = [
  ['submit', 'draft', 'journalist', 'submitted'],
  ['submit', 'draft', 'editor', 'submitted'],
  ['submit', 'draft', 'chief', 'submitted'],
  ['submit', 'returned', 'journalist', 'submitted'],
  ['submit', 'returned', 'editor', 'submitted'],
  ['submit', 'returned', 'chief', 'submitted'],
  ['return', 'submitted', 'editor', 'returned'],
  ['return', 'submitted', 'chief', 'returned'],
  ['return', 'approved', 'editor', 'returned'],
  ['return', 'approved', 'chief', 'returned'],
  ['approve', 'submitted', 'editor', 'approved'],
  ['approve', 'submitted', 'chief', 'approved'],
  ['publish', 'approved', 'editor', 'published'],
  ['publish', 'approved', 'chief', 'published'],
];

describe('the workflow table', () => {
  const cases = decisions.flatMap((decision) =>
    stages.flatMap((stage) => roles.map((role) => ({ decision, stage, role }))),
  );

  it.each(cases)('$decision at $stage by $role', ({ decision, stage, role }) => {
    const answer = mayDecide({ decision, stage, role, missing: [], reason: 'وقائع' });
    const row = allowed.find(([d, s, r]) => d === decision && s === stage && r === role);
    if (row === undefined) expect(answer.ok).toBe(false);
    else expect(answer).toEqual({ ok: true, value: row[3] });
  });
});

it('holds back an incomplete story and says what is missing', () => {
  const facts = { stage: 'draft', role: 'journalist', missing: ['category'], reason: '' } as const;
  expect(mayDecide({ decision: 'submit', ...facts })).toEqual({
    ok: false,
    refusal: { kind: 'incomplete', missing: ['category'] },
  });
});

it('does not send a story back without a reason', () => {
  const facts = { stage: 'submitted', role: 'editor', missing: [], reason: '  ' } as const;
  expect(mayDecide({ decision: 'return', ...facts })).toEqual({
    ok: false,
    refusal: { kind: 'reason-missing' },
  });
});
