// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { pasteInto } from '../../../../renderer/editor/paste/paste-into';
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

const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{margin:0}</style></head><body>
<!--StartFragment--><h1 dir=RTL style='text-align:right'><span lang=AR-SA>خطة النقل</span><o:p></o:p></h1>
<p class=MsoNormal dir=RTL><b><span lang=AR-SA style='font-family:"Arial"'>قال</span></b><span lang=AR-SA>&nbsp;الوزير إن</span><span dir=LTR>\u200f</span> العمل بدأ.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst dir=RTL style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>١.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span><![endif]><span lang=AR-SA>أول البنود</span></p>
<p class=MsoListParagraphCxSpLast dir=RTL style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>٢.<span>&nbsp;</span></span>ثانيها</p>
<!--EndFragment--></body></html>`;

const fromTheWeb = `<div class="post" style="color:red"><h1>عنوان الصفحة</h1><h4 id="x">فرعي</h4>
<p onclick="steal()">نص <a href="https://salam.example/a" target="_blank" class="b">برابط</a> و<a href="javascript:alert(1)">بآخر</a>.<br><br>فقرة ثانية<img src="https://track.example/p.gif"></p>
<figure><img src="x.png"><figcaption>شرح</figcaption></figure>
<blockquote>قول مأثور<footer>قائله</footer></blockquote><script>alert(1)</script>
<table><tr><td>خانة</td><td>أخرى</td></tr></table></div>`;

const fromGoogle =
  '<b style="font-weight:normal;" id="docs-internal-guid-1"><p><span style="font-weight:700">غامق</span><span style="font-weight:400"> عادي</span></p></b>';

function pasted(html: string): ReturnType<typeof sheet> {
  const editor = sheet();
  caretIn(editor, 'body');
  pasteInto(editor.view, { html, text: '' });
  check(editor);
  return editor;
}

const bold = (words: string) => ({ ...text(words), marks: [{ type: 'bold' }] });
const cell = (words: string) => ({ type: 'tableCell', content: [paragraph(words)] });
const item = (words: string) => ({ type: 'listItem', content: [paragraph(words)] });

it('keeps the structure of a Word document and none of its dress', () => {
  expect(bodyOf(pasted(fromWord))).toEqual([
    heading('خطة النقل'),
    { type: 'paragraph', content: [bold('قال'), text(' الوزير إن العمل بدأ.')] },
    {
      type: 'orderedList',
      attrs: { start: 1 },
      content: [item('أول البنود'), item('ثانيها')],
    },
  ]);
});

it('takes text, safe links and headings of a web page, and fetches nothing', () => {
  const link = { type: 'link', attrs: { href: 'https://salam.example/a' } };
  expect(bodyOf(pasted(fromTheWeb))).toMatchObject([
    heading('عنوان الصفحة'),
    heading('فرعي', 3),
    {
      type: 'paragraph',
      content: [text('نص '), { ...text('برابط'), marks: [link] }, text(' وبآخر.')],
    },
    paragraph('فقرة ثانية'),
    paragraph('شرح'),
    quotation(['قول مأثور'], 'قائله'),
    {
      type: 'table',
      content: [{ type: 'tableRow', content: [cell('خانة'), cell('أخرى')] }],
    },
  ]);
});

it('reads weight where Google Docs says it', () => {
  expect(bodyOf(pasted(fromGoogle))).toEqual([
    { type: 'paragraph', content: [bold('غامق'), text(' عادي')] },
  ]);
});

it('does not let a page pose as a part of the sheet', () => {
  const editor = pasted(
    '<h1 data-field="headline">عنوان</h1><aside data-read-more>رابط</aside><p data-field="note">سر</p>',
  );
  expect(editor.state.doc.child(0).textContent).toBe('');
  expect(bodyOf(editor)).toMatchObject([heading('عنوان'), paragraph('رابط'), paragraph('سر')]);
});

it('brings back what was copied out of the sheet', () => {
  const editor = sheet([paragraph('أولى'), quotation(['قال'], 'سليم')]);
  caretBehind(editor, 'أولى');
  editor.view.someProp('handleKeyDown', (handle) =>
    handle(editor.view, new KeyboardEvent('keydown', { key: 'a', ctrlKey: true })),
  );
  const { dom } = editor.view.serializeForClipboard(editor.state.selection.content());
  expect(bodyOf(pasted(dom.getHTML()))).toEqual([paragraph('أولى'), quotation(['قال'], 'سليم')]);
});

it('puts the wrapped lines of a wire together, paragraph by paragraph', () => {
  const editor = sheet();
  caretIn(editor, 'body');
  pasteInto(editor.view, {
    html: '',
    text: 'وادي السلم (المدار) - قالت البلدية اليوم الاثنين إن أعمال\r\nالترميم تنتهي في الربيع المقبل على أبعد تقدير.\r\n\r\nوأضافت أن البرج يفتح\u00a0للزوار.\r\n',
  });
  expect(bodyOf(editor)).toEqual([
    paragraph(
      'وادي السلم (المدار) - قالت البلدية اليوم الاثنين إن أعمال الترميم تنتهي في الربيع المقبل على أبعد تقدير.',
    ),
    paragraph('وأضافت أن البرج يفتح للزوار.'),
  ]);
});

it('makes a paragraph of each line when there are no empty ones', () => {
  const editor = sheet();
  caretIn(editor, 'body');
  pasteInto(editor.view, { html: '', text: 'سطر\nسطر آخر' });
  expect(bodyOf(editor)).toEqual([paragraph('سطر'), paragraph('سطر آخر')]);
});

it('cleans letters in fixed shapes and marks that nobody sees', () => {
  const editor = sheet();
  caretIn(editor, 'body');
  pasteInto(editor.view, { html: '', text: '\u202bﺍﻟﺴﻼﻡ\u202c ﷺ' });
  expect(bodyOf(editor)).toEqual([paragraph('السلام ﷺ')]);
});

it('gives a field one line of plain text', () => {
  const editor = sheet();
  caretIn(editor, 'headline');
  pasteInto(editor.view, { html: '<h1>عنوان</h1><p>في <b>سطرين</b></p>', text: '' });
  expect(editor.getJSON().content[0]).toEqual({
    type: 'headline',
    content: [text('عنوان في سطرين')],
  });
  caretIn(editor, 'standfirst');
  pasteInto(editor.view, { html: '', text: '1. أول\n2. ثان' });
  expect(editor.state.doc.child(1).textContent).toBe('1. أول 2. ثان');
});
