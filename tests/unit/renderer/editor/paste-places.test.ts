// @vitest-environment happy-dom
import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { beforeAll, expect, it, vi } from 'vitest';
import { pasteInto } from '../../../../renderer/editor/paste/paste-into';
import { sliceAttribute } from '../../../../shared/article/intake/own-slice';
import {
  bodyOf,
  caretBehind,
  caretIn,
  check,
  heading,
  paragraph,
  quotation,
  sheet,
  text,
} from './sheet-desk';

beforeAll(() => {
  // Cards of other stories ask for their headlines.
  const unanswered = new Promise<never>(() => undefined);
  vi.stubGlobal('tahrir', { call: () => unanswered, on: () => () => undefined });
});

const item = (words: string) => ({ type: 'listItem', content: [paragraph(words)] });
const list = (...words: readonly string[]) => ({ type: 'bulletList', content: words.map(item) });
const field = (type: string, words = '') => ({
  type,
  ...(words === '' ? {} : { content: [text(words)] }),
});

const picture = {
  type: 'picture',
  attrs: {
    media: 'a'.repeat(64),
    width: 640,
    height: 480,
    original: 'b'.repeat(64),
    crop: { x: 0.1, y: 0, width: 0.5, height: 1 },
    focus: { x: 0.5, y: 0.2 },
    rights: 'مرة واحدة',
  },
  content: [field('caption', 'شرح'), field('credit', 'عدسة'), field('alt', 'قارب')],
};
const cell = (words: string, attrs = { colspan: 1, rowspan: 1 }) => ({
  type: 'tableCell',
  attrs,
  content: [paragraph(words)],
});

const everyBlock = [
  paragraph('مقدمة'),
  { type: 'paragraph', attrs: { dir: 'ltr' }, content: [text('In English')] },
  heading('عنوان', 3),
  paragraph('نص'),
  { type: 'pullQuote', content: [text('اقتباس بارز')] },
  { type: 'divider' },
  picture,
  { type: 'gallery', content: [picture, picture] },
  { type: 'embed', attrs: { url: 'https://video.example/1', title: 'مقطع' } },
  { type: 'readMore', attrs: { article: '01A', headline: 'خبر' } },
  { type: 'editorNote', content: [text('للمحرر')] },
  {
    type: 'table',
    content: [
      { type: 'tableRow', content: [cell('عريضة', { colspan: 2, rowspan: 1 })] },
      { type: 'tableRow', content: [cell('أولى'), cell('ثانية')] },
    ],
  },
  {
    type: 'quotation',
    content: [paragraph('قال'), quotation(['قول في قول'], 'هي'), field('speaker', 'هو')],
  },
  { type: 'orderedList', attrs: { start: 3 }, content: [item('بند')] },
  paragraph('ختام'),
];

function copied(editor: Editor, from: number, to: number): string {
  const { doc } = editor.state;
  const selection = TextSelection.between(doc.resolve(from), doc.resolve(to));
  return editor.view.serializeForClipboard(selection.content()).dom.getHTML();
}

function bodyRange(editor: Editor): readonly [number, number] {
  let range: readonly [number, number] = [0, 0];
  editor.state.doc.forEach((part, offset) => {
    if (part.type.name === 'body') range = [offset + 1, offset + part.nodeSize - 1];
  });
  return range;
}

it('brings every block back exactly as it was copied out of a sheet', () => {
  const from = sheet(everyBlock);
  const [start, end] = bodyRange(from);
  const to = sheet();
  caretIn(to, 'body');
  pasteInto(to.view, { html: copied(from, start, end), text: '' });
  check(to);
  expect(to.state.doc.child(3).toJSON()).toEqual(from.state.doc.child(3).toJSON());
});

it('goes on in the paragraph that a line comes into', () => {
  const editor = sheet([paragraph('قبل بعد')]);
  caretBehind(editor, 'قبل');
  pasteInto(editor.view, { html: '<p> في <b>الوسط</b></p>', text: '' });
  expect(bodyOf(editor)).toEqual([
    {
      type: 'paragraph',
      content: [text('قبلفي '), { ...text('الوسط'), marks: [{ type: 'bold' }] }, text(' بعد')],
    },
  ]);
});

it('parts the paragraph that several blocks come into', () => {
  const editor = sheet([paragraph('قبل بعد')]);
  caretBehind(editor, 'قبل');
  pasteInto(editor.view, { html: '<p>أول</p><hr><ul><li>بند</li></ul><p>آخر</p>', text: '' });
  check(editor);
  expect(bodyOf(editor)).toEqual([
    paragraph('قبلأول'),
    { type: 'divider' },
    list('بند'),
    paragraph('آخر بعد'),
  ]);
});

it('keeps a heading that comes behind a paragraph', () => {
  const editor = sheet([paragraph('قبل')]);
  caretBehind(editor, 'قبل');
  pasteInto(editor.view, { html: '<h2>عنوان</h2><p>نص</p>', text: '' });
  check(editor);
  expect(bodyOf(editor)).toEqual([paragraph('قبل'), heading('عنوان'), paragraph('نص')]);
});

it('puts a list where an empty paragraph was', () => {
  const editor = sheet([paragraph('قبل'), paragraph()]);
  caretBehind(editor, 'قبل');
  editor.commands.setTextSelection(editor.state.selection.from + 2);
  pasteInto(editor.view, { html: '<ul><li>أول</li><li>ثان</li></ul>', text: '' });
  check(editor);
  expect(bodyOf(editor)).toEqual([paragraph('قبل'), list('أول', 'ثان')]);
});

it('never runs on into the speaker of a pasted quotation', () => {
  const editor = sheet([paragraph('قبل بعد')]);
  caretBehind(editor, 'قبل');
  pasteInto(editor.view, { html: '<blockquote>قول<footer>قائل</footer></blockquote>', text: '' });
  check(editor);
  expect(JSON.stringify(bodyOf(editor))).toContain(JSON.stringify(field('speaker', 'قائل')));
  expect(editor.state.doc.textContent).toContain('بعد');
});

it('gives a cell paragraphs, and a quotation what was said', () => {
  const editor = sheet([
    { type: 'table', content: [{ type: 'tableRow', content: [cell('هنا'), cell('هناك')] }] },
    quotation(['قال'], 'هو'),
  ]);
  caretBehind(editor, 'هنا');
  const html = '<h2>عنوان</h2><ul><li>بند</li></ul><table><tr><td>١<td>٢</tr></table>';
  pasteInto(editor.view, { html, text: '' });
  caretBehind(editor, 'قال');
  pasteInto(editor.view, { html, text: '' });
  check(editor);
  expect(bodyOf(editor)).toHaveLength(2);
});

const forgeries = [
  ['words', 'not json'],
  ['a whole document', '{"content":[{"type":"doc"}]}'],
  ['a headline', '{"content":[{"type":"headline","content":[{"type":"text","text":"x"}]}]}'],
  ['the desk’s note', '{"content":[{"type":"note"}]}'],
  ['blocks in a line', '{"content":[{"type":"paragraph","content":[{"type":"paragraph"}]}]}'],
  [
    'a script’s address',
    '{"content":[{"type":"embed","attrs":{"url":"javascript:alert(1)","title":""}}]}',
  ],
  [
    'a link that runs',
    '{"content":[{"type":"paragraph","content":[{"type":"text","text":"x","marks":[{"type":"link","attrs":{"href":"javascript:alert(1)"}}]}]}]}',
  ],
  ['a cut through nothing', '{"content":[{"type":"paragraph"}],"openStart":9,"openEnd":9}'],
  ['half a quotation', '{"content":[{"type":"quotation"}],"openStart":0,"openEnd":0}'],
  ['no blocks', '{"content":"x"}'],
  ['nothing', 'null'],
  [
    'endless nesting',
    `{"content":${'[{"type":"quotation","content":'.repeat(3000)}[]${'}]'.repeat(3000)}}`,
  ],
] as const;

it.each(forgeries)('reads markup that poses as a sheet’s like any other: %s', (_name, json) => {
  const editor = sheet();
  caretIn(editor, 'body');
  const forged = json.replaceAll('"', '&quot;');
  const html = `<p ${sliceAttribute}="${forged}" data-pm-slice="1 1 []">تزوير</p>`;
  pasteInto(editor.view, { html, text: '' });
  check(editor);
  expect(bodyOf(editor)).toEqual([paragraph('تزوير')]);
});
