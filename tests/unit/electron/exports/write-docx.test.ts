import { convertToHtml, extractRawText } from 'mammoth';
import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import type { ExportContent } from '../../../../electron/actions/export-draft';
import { emptyDocument } from '../../../../shared/article/schema';
import type { DocumentJson } from '../../../../shared/draft/entry';
import { exportContent } from '../../../fixtures/export-content';
import { exporterHere } from '../../../fixtures/exporter-here';
import { unzip } from '../../../fixtures/unzip';

async function docx(content: ExportContent) {
  const { bytes, missingPictures } = await exporterHere.write(content, 'docx');
  const files = await unzip(bytes);
  const part = (name: string) => files.get(name)?.toString('utf8') ?? '';
  return { bytes, files, missingPictures, part, body: part('word/document.xml') };
}

/** A story of one paragraph. */
function storyOf(text: string, href?: string): DocumentJson {
  const marks = href === undefined ? [] : [{ type: 'link', attrs: { href } }];
  const document = emptyDocument({ byline: text });
  const body = {
    type: 'body',
    content: [{ type: 'paragraph', content: [{ type: 'text', text, marks }] }],
  };
  const content = (document.content ?? []).map((part) => (part.type === 'body' ? body : part));
  return { ...document, content };
}

test('every paragraph of Arabic is bidirectional, and every run of it reads from the right', async () => {
  const { body, part } = await docx(exportContent());
  const paragraphs = body.match(/<w:p>.*?<\/w:p>/gs) ?? [];
  const arabic = paragraphs.filter((xml) => /[\u0600-\u06FF]/.test(xml));
  expect(arabic.length).toBeGreaterThan(20);
  expect(arabic.filter((xml) => !xml.includes('<w:bidi/>'))).toEqual([]);
  const runs = body.match(/<w:r>(?:(?!<w:drawing>).)*?<\/w:r>/gs) ?? [];
  const unturned = runs.filter((xml) => /[\u0600-\u06FF]/.test(xml) && !xml.includes('<w:rtl/>'));
  expect(unturned).toEqual([]);
  expect(part('word/styles.xml')).toContain('w:bidi="ar-SA"');
});

test('a telephone number and Latin words keep their own direction', async () => {
  const { body } = await docx(exportContent());
  const runs = body.match(/<w:r>.*?<\/w:r>/gs) ?? [];
  const own = runs.filter((xml) => /\+000 555-0142|ShelfBoat 3/.test(xml));
  expect(own).toHaveLength(2);
  expect(own.filter((xml) => xml.includes('<w:rtl/>'))).toEqual([]);
});

test('headings, lists, quotations and tables are what a word processor calls so', async () => {
  const { bytes } = await docx(exportContent());
  const { value } = await convertToHtml(
    { buffer: Buffer.from(bytes) },
    { styleMap: ["p[style-name='Quote'] => blockquote > p:fresh"] },
  );
  const html = value.replace(/<img[^>]*>/g, '<img>').replace(/<a id="[^"]*"><\/a>/g, '');
  expect(html).toContain('<h1>مكتبة عائمة ترسو في المرفأ</h1>');
  expect(html).toContain('<h2>رفوف تتحرك</h2>');
  expect(html).toContain('<h3>أرقام</h3>');
  expect(html).toContain('<ul><li>أربعة آلاف كتاب</li><li>ستة مرافئ:<ol><li>القصبة</li>');
  expect(html).toContain('<blockquote><p>قال لي البحّار جملة لا أنساها.</p>');
  expect(html).toContain('<th><p>المرفأ</p></th>');
  expect(html).toContain('<td colspan="2"><p>المجموع: ٣١٠</p></td>');
});

test('the prose comes back to the letter', async () => {
  const { bytes } = await docx(exportContent());
  const { value } = await extractRawText({ buffer: Buffer.from(bytes) });
  const lines = value.split('\n').filter((line) => line !== '');
  expect(lines).toContain('مرفأ القصبة - رست المكتبة العائمة في المرفأ، وشرحها الكامل منشور.');
  expect(lines).toContain('ShelfBoat 3 is an open catalogue.');
  expect(lines).toContain('وتبلغ الكلفة ٢٬٤٠٠ درهم.');
  expect(lines.at(-1)).toBe('المرفأ - وكالة الساحل');
});

test('pictures are in the file once each, with what they show said in words', async () => {
  const { files, body, missingPictures } = await docx(exportContent());
  expect([...files.keys()].filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
  expect(body.match(/descr="قارب خشبي أمام بيوت المرفأ"/g)).toHaveLength(3);
  expect(missingPictures).toBe(0);
  const without = await docx({ ...exportContent(), findPicture: () => null });
  expect(without.body).not.toContain('<w:drawing>');
  expect(without.body).toContain('القارب «سنبوك» عند الرصيف.');
  expect(without.missingPictures).toBe(1);
});

test('notes leave only when they are asked for, and notes on sources never', async () => {
  const plain = (await docx(exportContent())).body;
  expect(plain).not.toContain('هل تأكدنا من العدد؟');
  expect(plain).not.toContain('لا تُنشر قبل الاتصال');
  const noted = (await docx(exportContent({ withNotes: true }))).body;
  expect(noted).toContain('هل تأكدنا من العدد؟');
  expect(noted).toContain('لا تُنشر قبل الاتصال');
  expect(noted).not.toContain('اتصال هاتفي');
  expect(noted).not.toContain('للنشر مرة واحدة');
});

const hostile = 'أ\u0000\u0007\u202E\uFFFE\uD800]]></w:t><w:script/>&"\'<!-- ب';

test('hostile text stays text, and no character breaks the file', async () => {
  const href = 'https://a.example/?q="><x>&y=]]>';
  const { body, part, bytes } = await docx(exportContent({}, storyOf(hostile, href)));
  for (const xml of [body, part('docProps/core.xml'), part('word/_rels/document.xml.rels')])
    expect(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/u.test(xml)).toBe(false);
  expect(body).not.toContain('<w:script');
  expect(part('word/_rels/document.xml.rels')).not.toContain('<x>');
  const { value } = await extractRawText({ buffer: Buffer.from(bytes) });
  expect(value).toContain('أ]]></w:t><w:script/>&"\'<!-- ب');
  const { value: html } = await convertToHtml({ buffer: Buffer.from(bytes) });
  const [link] = /<a href="[^"]*"/.exec(html) ?? [];
  const anchor = parseFragment(`${link ?? ''}>`).childNodes[0];
  expect(anchor).toMatchObject({ attrs: [{ name: 'href', value: href }] });
});

test('an address that runs something is no link', async () => {
  const { body, part } = await docx(exportContent({}, storyOf('اضغط', 'javascript:alert(1)')));
  expect(body).toContain('اضغط');
  expect(body).not.toContain('w:hyperlink');
  expect(part('word/_rels/document.xml.rels')).not.toContain('javascript');
});
