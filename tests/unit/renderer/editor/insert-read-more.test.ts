// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { insertReadMore } from '../../../../renderer/editor/insert-read-more';
import type { ArticleId } from '../../../../shared/ids';
import {
  bodyOf,
  caretBehind,
  caretIn,
  caretPlace,
  paragraph,
  quotation,
  sheet,
} from './sheet-desk';

const link = { article: '01J' as ArticleId, headline: 'خريطة جديدة' };
const block = { type: 'readMore', attrs: link };

/** A main process whose archive has these stories. */
function archive(entries: readonly unknown[]): void {
  const answers: Record<string, unknown> = {
    'archive.find': entries,
    'desk.state': { desk: { kind: 'none' } },
  };
  const call = (name: string) => Promise.resolve({ ok: true, answer: answers[name] });
  Object.assign(window, { tahrir: { call, on: () => () => undefined } });
}

beforeEach(() => archive([{ ...link, headline: 'عنوان أحدث', lead: null, publishedAt: 0 }]));
afterEach(() => void Reflect.deleteProperty(window, 'tahrir'));

function insert(editor: ReturnType<typeof sheet>): void {
  insertReadMore(editor, link); // what is asked of the editor is in both classes
}

it('stands behind the paragraph with the caret, and the caret goes on below it', () => {
  const editor = sheet([paragraph('أولى'), paragraph('ثانية')]);
  caretBehind(editor, 'أو');
  insert(editor);
  expect(bodyOf(editor)).toEqual([paragraph('أولى'), block, paragraph('ثانية')]);
  expect(caretPlace(editor)).toEqual(['paragraph', '']);
});

it('takes the place of the empty paragraph that the caret waited in', () => {
  const editor = sheet();
  caretIn(editor, 'body');
  insert(editor);
  expect(bodyOf(editor)).toEqual([block, paragraph()]);
});

it('never splits a quotation', () => {
  const editor = sheet([quotation(['قال'], 'سليم'), paragraph('بعده')]);
  caretBehind(editor, 'قال');
  insert(editor);
  expect(bodyOf(editor)).toEqual([quotation(['قال'], 'سليم'), block, paragraph('بعده')]);
});

it('goes to the end of the body when the caret is in the headline', () => {
  const editor = sheet([paragraph('متن')]);
  caretIn(editor, 'headline');
  insert(editor);
  expect(bodyOf(editor)).toEqual([paragraph('متن'), block, paragraph()]);
});

it('shows the headline that the story has now', async () => {
  const editor = sheet();
  caretIn(editor, 'body');
  insert(editor);
  await new Promise((resolve) => setTimeout(resolve, 10));
  const shown = editor.view.dom.querySelector('[data-read-more]');
  expect(shown?.textContent).toContain('عنوان أحدث');
  expect(shown?.hasAttribute('data-broken')).toBe(false);
});

it('says that the story is gone, under the headline that it had', async () => {
  archive([]);
  const editor = sheet();
  caretIn(editor, 'body');
  insert(editor);
  await new Promise((resolve) => setTimeout(resolve, 10));
  const shown = editor.view.dom.querySelector('[data-read-more]');
  expect(shown?.textContent).toContain('خريطة جديدة');
  expect(shown?.hasAttribute('data-broken')).toBe(true);
});
