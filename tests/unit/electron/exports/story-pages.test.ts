import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import type { ExportFormat } from '../../../../shared/article/export/export-formats';
import { exportContent } from '../../../fixtures/export-content';
import { exporterHere } from '../../../fixtures/exporter-here';

async function page(format: ExportFormat, asked = {}) {
  const content = exportContent({ marksQuotations: true, ...asked });
  const { bytes } = await exporterHere.write(content, format);
  return new TextDecoder().decode(bytes);
}

test('a page for reading is one valid file that asks nobody for anything', async () => {
  const html = await page('html');
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: { 'require-sri': 'off', 'long-title': 'off', 'no-raw-characters': 'off' },
  });
  const { results } = await validator.validateString(html);
  expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  const asked = [...html.matchAll(/(?:src|url)(?:="|\(')([a-z]+:)/g)].map(([, scheme]) => scheme);
  expect(new Set(asked)).toEqual(new Set(['data:']));
  expect(html).toContain('default-src &#39;none&#39;');
  expect(html).not.toContain('<script');
});

test('the page has everything of the story in its order', async () => {
  const html = await page('html');
  const body = html.slice(html.indexOf('<article>'));
  const words = body.replace(/<\/?(?:strong|a|b|bdi)\b[^>]*>/g, '').replace(/<[^>]+>/g, '\n');
  expect(words).toMatch(/مكتبة عائمة ترسو.*ليان المرزوق.*مرفأ القصبة - .*المرفأ - وكالة الساحل/s);
  expect(body).toContain('«قال لي البحّار جملة لا أنساها.');
  expect(body).toContain('<p>“البحر لا ينتظر أحدًا”».</p>');
  expect(body).toContain('<ol start="3">');
  expect(body).toContain('<bdi dir="ltr">+000 555-0142</bdi>');
  expect(body).toContain('<p dir="ltr">');
  expect(body).toContain('alt="قارب خشبي أمام بيوت المرفأ"');
  expect(body.match(/<figure>/g)).toHaveLength(3);
});

test('paper has its fonts in the file and counts pages in the digits of the house', async () => {
  const arabic = await page('pdf');
  expect(arabic.match(/url\('data:font\/woff2;base64,[A-Za-z0-9+/=]{1000,}'\)/g)).toHaveLength(4);
  expect(arabic).not.toContain('fonts/');
  expect(arabic).toContain("counter(page, arabic-indic) ' / '");
  const latin = await page('pdf', { hasLatinDigits: true });
  expect(latin).toContain("counter(page, decimal) ' / '");
});

test('a brand cannot break out of the rules for paper', async () => {
  const content = { ...exportContent(), brand: "a'; } </style><img src=x>" };
  const html = new TextDecoder().decode((await exporterHere.write(content, 'pdf')).bytes);
  expect(html.match(/<\/style>/g)).toHaveLength(1);
});

test('a story without pictures has none, and notes only when asked', async () => {
  const bare = await page('html', { withPictures: false });
  expect(bare).not.toContain('<figure>');
  expect(bare).not.toContain('هل تأكدنا');
  expect(await page('html', { withNotes: true })).toContain('هل تأكدنا من العدد؟');
});
