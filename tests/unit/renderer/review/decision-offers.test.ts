import { expect, test } from 'vitest';
import { stages, type Stage } from '@shared/draft/workflow';
import { roles } from '@shared/newsroom/newsroom';
import { decisionOffers } from '../../../../renderer/review/decision-offers';

const ready = (decision: string) => ({ decision, hindrance: null });

test('a complete draft can be sent by everybody, and nobody can send it back', () => {
  for (const role of roles)
    for (const stage of ['draft', 'returned'] as const)
      expect(decisionOffers({ stage, role, missing: [] })).toEqual({
        primary: ready('submit'),
        secondary: null,
      });
});

test('an incomplete draft keeps its button and says what is missing, nearest first', () => {
  const missing = ['category', 'alt'] as const;
  expect(decisionOffers({ stage: 'draft', role: 'journalist', missing }).primary).toEqual({
    decision: 'submit',
    hindrance: { kind: 'incomplete', missing },
  });
});

test('an editor approves or sends back what waits for review', () => {
  for (const role of ['editor', 'chief'] as const)
    expect(decisionOffers({ stage: 'submitted', role, missing: [] })).toEqual({
      primary: ready('approve'),
      secondary: ready('return'),
    });
});

test('a story that became incomplete in review can still be sent back', () => {
  const offers = decisionOffers({ stage: 'submitted', role: 'editor', missing: ['source'] });
  expect(offers.primary?.hindrance).toEqual({ kind: 'incomplete', missing: ['source'] });
  expect(offers.secondary).toEqual(ready('return'));
});

test('a journalist sees who may approve and publish, and no way to send back', () => {
  const hindrance = { kind: 'wrong-role', roles: ['editor', 'chief'] };
  const offersAt = (stage: Stage) => decisionOffers({ stage, role: 'journalist', missing: [] });
  expect(offersAt('submitted')).toEqual({
    primary: { decision: 'approve', hindrance },
    secondary: null,
  });
  expect(offersAt('approved')).toEqual({
    primary: { decision: 'publish', hindrance },
    secondary: null,
  });
});

test('an approved story is published or sent back', () => {
  expect(decisionOffers({ stage: 'approved', role: 'chief', missing: [] })).toEqual({
    primary: ready('publish'),
    secondary: ready('return'),
  });
});

test('who may not decide is told so before being told what is missing', () => {
  const offers = decisionOffers({ stage: 'submitted', role: 'journalist', missing: ['headline'] });
  expect(offers.primary?.hindrance?.kind).toBe('wrong-role');
});

test('every stage but the last offers one decision that leads on', () => {
  const offered = stages.filter(
    (stage) => decisionOffers({ stage, role: 'chief', missing: [] }).primary !== null,
  );
  expect(offered).toEqual(['draft', 'submitted', 'returned', 'approved']);
});
