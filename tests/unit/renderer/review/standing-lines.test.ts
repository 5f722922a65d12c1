import { expect, test } from 'vitest';
import { plainReview, type Review } from '@shared/draft/review';
import type { Stage } from '@shared/draft/workflow';
import { comparisons } from '../../../../renderer/review/comparisons';
import { reviewNews } from '../../../../renderer/review/standing/review-news';
import { standingLines } from '../../../../renderer/review/standing/standing-lines';
import { trackSteps } from '../../../../renderer/review/track-steps';
import { noon, oneRound, other, reader, text } from '../../shared/draft/decision-case';

const minute = 60_000;
const until = noon + minute;

function stateOf(stage: Stage, review: Partial<Review> = {}) {
  const versions = { submittedVersion: 10, approvedVersion: null as number | null };
  return { stage, review: { ...plainReview, ...review }, ...versions };
}

function lines(stage: Stage, review: Partial<Review> = {}) {
  return standingLines({ state: stateOf(stage, review), desk: oneRound, me: reader, at: noon });
}

test('whoever reads a story sees until when it is theirs; others see whose it is', () => {
  expect(lines('in-review', { holder: { by: reader, until } })).toEqual([{ kind: 'mine', until }]);
  const held = { by: other, until };
  expect(lines('in-review', { holder: held })).toEqual([{ kind: 'held', ...held }]);
});

test('a lease that is over is said to be over', () => {
  expect(lines('in-review', { holder: { by: other, until: noon } })).toEqual([
    { kind: 'lapsed', by: other },
  ]);
});

test('an approval says which reading the story waits for, or that it waits for none', () => {
  const approvals = [{ by: other, at: noon, round: 0 }];
  const given = { approvals, content: text };
  expect(lines('submitted', given)).toEqual([{ kind: 'approved', approvals, next: 'المراجعة' }]);
  expect(lines('approved', given)).toEqual([{ kind: 'approved', approvals, next: null }]);
});

test('a text that changed after its approval says so until it is sent again', () => {
  const asked = { desk: oneRound, me: reader, at: noon };
  const edited = { ...stateOf('submitted'), approvedVersion: 12 };
  expect(standingLines({ ...asked, state: edited })).toEqual([{ kind: 'voided', approved: 12 }]);
  const again = { ...edited, submittedVersion: 20 };
  expect(standingLines({ ...asked, state: again })).toEqual([]);
});

test('what is out says that readers have it', () => {
  expect(lines('published')).toEqual([{ kind: 'out' }]);
  expect(lines('unpublished')).toEqual([]);
});

test('a change to a live story says in every stage what readers have', () => {
  const live = { stage: 'published', version: 9 } as const;
  expect(lines('draft', { live })).toEqual([{ kind: 'live' }]);
});

test('the former reader hears who took the story over', () => {
  const before = stateOf('in-review', { holder: { by: reader, until } });
  const after = stateOf('in-review', { holder: { by: other, until } });
  expect(reviewNews(before, after, reader)).toEqual({ kind: 'taken-over', by: other });
  expect(reviewNews(before, after, other)).toBeNull();
});

test('an edit after the approval is news, a story sent anew is not', () => {
  const given = { approvals: [{ by: other, at: noon, round: 0 }], content: text };
  const before = { ...stateOf('approved', given), approvedVersion: 12 };
  const after = { ...stateOf('submitted'), approvedVersion: 12 };
  expect(reviewNews(before, after, reader)).toEqual({ kind: 'voided' });
  expect(reviewNews(before, { ...after, stage: 'published' }, reader)).toBeNull();
  expect(reviewNews(before, { ...after, submittedVersion: 13 }, reader)).toBeNull();
});

test('a story is compared with the versions after which something happened', () => {
  const versions = { version: 14, readVersion: 14, submittedVersion: 10, approvedVersion: null };
  expect(comparisons(versions)).toEqual([{ since: 'sinceSubmitted', version: 10 }]);
});

test('every stage has its place on the way', () => {
  expect(trackSteps('returned')).toEqual(['returned', 'submitted', 'approved', 'published']);
  expect(trackSteps('in-review')).toEqual(['draft', 'in-review', 'approved', 'published']);
  expect(trackSteps('corrected')).toEqual(['draft', 'submitted', 'approved', 'corrected']);
});
