import { expect, test } from 'vitest';
import { attachRelated, detachRelated, moveRelated } from '@shared/article/edits/related';
import type { ArticleId } from '@shared/ids';
import { edit, editAll } from './story-desk';

const harbours = { article: '01HARBOURS' as ArticleId, headline: 'خريطة جديدة للمرافئ' };
const market = { article: '01MARKET' as ArticleId, headline: '«سوق الخميس» يغيّر موعده' };

function both() {
  return editAll([harbours, market].map((link) => (tr) => attachRelated(tr, link))).state;
}

test('attached stories stand in the order in which they were attached', () => {
  expect(edit(both(), (tr) => tr).story.related).toEqual([harbours, market]);
});

test('a story is attached once', () => {
  const again = { ...harbours, headline: 'عنوان لاحق' };
  expect(edit(both(), (tr) => attachRelated(tr, again)).steps).toEqual([]);
});

test('a detached story leaves the others; detaching it again makes no step', () => {
  const detached = edit(both(), (tr) => detachRelated(tr, harbours.article));
  expect(detached.story.related).toEqual([market]);
  expect(edit(detached.state, (tr) => detachRelated(tr, harbours.article)).steps).toEqual([]);
});

test('the order can be changed', () => {
  const { story } = edit(both(), (tr) => moveRelated(tr, { from: 1, to: 0 }));
  expect(story.related).toEqual([market, harbours]);
});
