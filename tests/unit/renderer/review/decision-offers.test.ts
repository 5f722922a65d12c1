import { expect, test } from 'vitest';
import { stages, type Stage } from '@shared/draft/workflow';
import { roles, type Role } from '@shared/newsroom/newsroom';
import { decisionOffers, type OfferFacts } from '../../../../renderer/review/decision-offers';
import { decisionCase } from '../../shared/draft/decision-case';

const ready = (decision: string) => ({ decision, hindrance: null });
const offers = (stage: Stage, role: Role, facts: Partial<OfferFacts> = {}) =>
  decisionOffers(decisionCase(stage, role, facts));

test('a complete draft can be sent by everybody, and nobody can send it back', () => {
  for (const role of roles)
    for (const stage of ['draft', 'returned'] as const)
      expect(offers(stage, role)).toMatchObject({ primary: ready('submit'), secondary: null });
});

test('an incomplete draft keeps its button and says what is missing, nearest first', () => {
  const missing = ['category', 'alt'] as const;
  expect(offers('draft', 'journalist', { missing }).primary).toEqual({
    decision: 'submit',
    hindrance: { kind: 'incomplete', missing },
  });
});

test('an editor approves or sends back what waits for review', () => {
  for (const role of ['editor', 'chief'] as const)
    expect(offers('submitted', role)).toMatchObject({
      primary: ready('approve'),
      secondary: ready('return'),
    });
});

test('a story that became incomplete in review can still be sent back', () => {
  const found = offers('submitted', 'editor', { missing: ['source'] });
  expect(found.primary?.hindrance).toEqual({ kind: 'incomplete', missing: ['source'] });
  expect(found.secondary).toEqual(ready('return'));
});

test('a journalist sees who may approve and publish, and no way to send back', () => {
  const hindrance = { kind: 'wrong-role', roles: ['editor', 'chief'] };
  expect(offers('submitted', 'journalist')).toMatchObject({
    primary: { decision: 'approve', hindrance },
    secondary: null,
  });
  expect(offers('approved', 'journalist')).toMatchObject({
    primary: { decision: 'publish', hindrance },
    secondary: null,
  });
});

test('an approved story is published or sent back', () => {
  expect(offers('approved', 'chief')).toMatchObject({
    primary: ready('publish'),
    secondary: ready('return'),
  });
});

test('who may not decide is told so before being told what is missing', () => {
  const found = offers('submitted', 'journalist', { missing: ['headline'] });
  expect(found.primary?.hindrance?.kind).toBe('wrong-role');
});

test('every stage that is not out offers one decision that leads on', () => {
  const offered = stages.filter((stage) => offers(stage, 'chief').primary !== null);
  expect(offered).toEqual([
    'draft',
    'submitted',
    'in-review',
    'returned',
    'approved',
    'scheduled',
    'spiked',
  ]);
});

test('what else may be decided depends on the stage and on who it is', () => {
  expect(offers('submitted', 'editor').besides).toEqual(['take', 'spike']);
  expect(offers('published', 'journalist').besides).toEqual(['revise']);
  expect(offers('draft', 'journalist').besides).toEqual([]);
});

test('a change to a live story may be dropped', () => {
  const live = { stage: 'published', version: 9 } as const;
  const { standing } = decisionCase('draft', 'editor', { review: { live } });
  expect(offers('draft', 'editor', { standing }).besides).toEqual(['drop', 'spike']);
});
