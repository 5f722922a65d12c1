import { publishBody } from '@shared/article/publish/publish-body';
import type { JSONContent } from '@tiptap/core';
import { describe, expect, it } from 'vitest';

const text = (words: string, ...marks: NonNullable<JSONContent['marks']>): JSONContent => ({
  type: 'text',
  text: words,
  marks,
});
const paragraph = (...content: readonly (string | JSONContent)[]): JSONContent => ({
  type: 'paragraph',
  content: content.map((part) => (typeof part === 'string' ? text(part) : part)),
});
const quotation = (speaker: string, ...paragraphs: readonly JSONContent[]): JSONContent => ({
  type: 'quotation',
  content: [...paragraphs, { type: 'speaker', content: speaker === '' ? [] : [text(speaker)] }],
});
const link = (href: string) => ({ type: 'link', attrs: { href } });
const heading = (level: number, words: string): JSONContent => ({
  type: 'heading',
  attrs: { level },
  content: [text(words)],
});

function page(body: readonly JSONContent[], place = ''): string {
  const find = (article: string) =>
    article === 'known' ? { headline: 'عنوان "اليوم" <b>', href: '../local/خبر.html' } : null;
  const picture = (media: string) =>
    media === 'lost' ? null : { src: `../media/${media}.png`, width: 400, height: 300 };
  return publishBody(body, { place, find, picture }).toString();
}

describe('the body of a published story', () => {
  it('prints no empty paragraph', () => {
    const empty = [{ type: 'paragraph' }, paragraph(' '), { type: 'bulletList', content: [] }];
    expect(page([paragraph('أول'), ...empty, paragraph('ثان')])).toBe('<p>أول</p>\n<p>ثان</p>');
  });

  it('opens the first paragraph with the dateline', () => {
    expect(page([paragraph('رست'), paragraph('ثم')], 'القصبة')).toBe(
      '<p><span class="place">القصبة</span> - رست</p>\n<p>ثم</p>',
    );
    expect(page([heading(2, 'عنوان')], 'القصبة')).toBe('<h2>عنوان</h2>');
  });

  it('draws the marks of a quotation and splits its speaker from the role', () => {
    expect(page([quotation('سلمى الراوي، مديرة، سابقة', paragraph('قال: “نعم” (اليوم).'))])).toBe(
      [
        '<blockquote class="quote">',
        '<p><span class="qm">«</span>قال: “نعم” (اليوم)<span class="qm">»</span>.</p>',
        '<footer><cite>سلمى الراوي</cite>مديرة، سابقة</footer>',
        '</blockquote>',
      ].join('\n'),
    );
  });

  it.each([
    ['«أربعون سنة»', '<p>[أربعون سنة]</p>'],
    ['«أربعون سنة.»', '<p>[أربعون سنة].</p>'],
    ['«أربعون سنة».', '<p>[أربعون سنة].</p>'],
    ['«أ» و«ب»', '<p>[«أ» و«ب»]</p>'],
    ['هل «تمّ»؟', '<p>[هل «تمّ»؟]</p>'],
    ['ثم…', '<p>[ثم…]</p>'],
    ['قال..', '<p>[قال..]</p>'],
  ])('never doubles the marks that were typed around %s', (typed, printed) => {
    const marks = /<span class="qm">(.)<\/span>/g;
    const shown = page([quotation('', paragraph(typed))]).replace(marks, (_, mark: string) =>
      mark === '«' ? '[' : ']',
    );
    expect(shown).toBe(`<blockquote class="quote">\n${printed}\n</blockquote>`);
  });

  it('opens and closes a quotation of several paragraphs once', () => {
    const printed = page([
      quotation('', paragraph('أول'), { type: 'paragraph' }, paragraph('آخر.')),
    ]);
    expect(printed).toContain(
      '<p><span class="qm">«</span>أول</p>\n<p>آخر<span class="qm">»</span>.</p>',
    );
  });

  it('calls another story what it is called today', () => {
    const readMore = { type: 'readMore', attrs: { article: 'known', headline: 'عنوان قديم' } };
    expect(page([readMore])).toBe(
      '<aside class="more" data-article="known" aria-label="اقرأ المزيد: عنوان &quot;اليوم&quot; &lt;b&gt;"><p><b>اقرأ المزيد:</b> ' +
        '<a href="../local/خبر.html">عنوان &quot;اليوم&quot; &lt;<bdi>b</bdi>&gt;</a></p></aside>',
    );
  });

  it('leaves out a link to a story that the archive does not have', () => {
    const readMore = { type: 'readMore', attrs: { article: 'gone', headline: 'عنوان' } };
    expect(page([paragraph('قبل'), readMore, paragraph('بعد')])).toBe('<p>قبل</p>\n<p>بعد</p>');
  });

  it('keeps a link whole when a word in it is bold', () => {
    const there = link('https://a.example/');
    const printed = page([paragraph(text('شرح ', there), text('كامل', there, { type: 'bold' }))]);
    expect(printed).toBe('<p><a href="https://a.example/">شرح <strong>كامل</strong></a></p>');
  });

  it('has no heading of the third level before one of the second', () => {
    const printed = page([heading(3, 'أ'), heading(2, 'ب'), heading(3, 'ج')]);
    expect(printed).toBe('<h2>أ</h2>\n<h2>ب</h2>\n<h3>ج</h3>');
  });

  it('prints lists without needless paragraphs and keeps their count', () => {
    const item = (...content: JSONContent[]) => ({ type: 'listItem', content });
    const inner = { type: 'orderedList', attrs: { start: 3 }, content: [item(paragraph('ب'))] };
    expect(page([{ type: 'bulletList', content: [item(paragraph('أ'), inner)] }])).toBe(
      '<ul>\n<li>\n<p>أ</p>\n<ol start="3">\n<li>ب</li>\n</ol>\n</li>\n</ul>',
    );
  });

  it('isolates numbers and foreign words', () => {
    expect(page([paragraph('على +000 555-0142 أو @desk')])).toBe(
      '<p>على <bdi dir="ltr">+000 555-0142</bdi> أو <bdi>@desk</bdi></p>',
    );
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    ' JaVaScRiPt:x',
    'vbscript:x',
    '//a.example',
    'file:///etc/passwd',
  ])('prints the words of a link to %s and no link', (href) => {
    expect(page([paragraph(text('هنا', link(href)))])).toBe('<p>هنا</p>');
  });

  it('prints markup that somebody typed as text', () => {
    const hostile = '</p><script>تنبيه(1)</script><img src=x onerror="x">&amp;\'';
    const printed = page([
      paragraph(hostile, text(hostile, link(`https://a.example/"onclick="x`))),
      quotation(`${hostile}، ${hostile}`, paragraph(hostile)),
    ]);
    expect(printed).not.toMatch(/<script|<img|onclick="|onerror="/);
    expect(printed).toContain('href="https://a.example/&quot;onclick=&quot;x"');
  });

  it('refuses a node that the schema does not have', () => {
    const rogue = { type: 'iframe', content: [paragraph('نص')] };
    expect(() => page([rogue])).toThrow('iframe');
  });
});
