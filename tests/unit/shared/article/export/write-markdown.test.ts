import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { writeMarkdown } from '../../../../../shared/article/export/write-markdown';
import { emptyDocument } from '../../../../../shared/article/schema';
import { exportContent } from '../../../../fixtures/export-content';

const address = 'data:image/png;base64,iVBORw0KGgo=';

test('pictures stand at the end of the file, once each, and are shown where they belong', () => {
  const markdown = writeMarkdown(exportContent().story, () => address);
  expect(markdown.match(/!\[قارب خشبي أمام بيوت المرفأ\]\[picture-1\]/g)).toHaveLength(3);
  expect(markdown.split('\n').filter((line) => line.startsWith('[picture-'))).toEqual([
    `[picture-1]: ${address}`,
  ]);
  const html = new MarkdownIt().render(markdown);
  expect(html.match(/<img src="data:image\/png;base64,iVBORw0KGgo="/g)).toHaveLength(3);
});

test('a table has equal rows, whatever its cells reach over', () => {
  const html = new MarkdownIt().render(writeMarkdown(exportContent().story, () => null));
  expect(html).toContain('<th>المرفأ</th>\n<th>الزوار</th>');
  expect(html).toContain('<td>المجموع: ٣١٠</td>\n<td></td>');
});

test('bold words that touch letters and marks stay bold', () => {
  const bold = [{ type: 'bold' }];
  const content = [
    { type: 'text', text: 'قال' },
    { type: 'text', text: '«نعم»', marks: bold },
    { type: 'text', text: 'ومضى' },
  ];
  const document = emptyDocument({ byline: '' });
  const parts = (document.content ?? []).map((part) =>
    part.type === 'body' ? { ...part, content: [{ type: 'paragraph', content }] } : part,
  );
  const { story } = exportContent({}, { ...document, content: parts });
  const html = new MarkdownIt().render(writeMarkdown(story, () => null));
  expect(html).toContain('<p>قال<strong>«نعم»</strong>ومضى</p>');
});
