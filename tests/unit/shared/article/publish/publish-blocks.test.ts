import { plainText } from '@shared/article/publish/plain-text';
import { publishBody } from '@shared/article/publish/publish-body';
import type { JSONContent } from '@tiptap/core';
import { describe, expect, it } from 'vitest';

const text = (words: string, ...marks: readonly string[]): JSONContent => ({
  type: 'text',
  text: words,
  marks: marks.map((type) => ({ type })),
});
const block = (type: string, words: string, attrs: JSONContent['attrs'] = {}): JSONContent => ({
  type,
  attrs,
  content: words === '' ? [] : [text(words)],
});
const paragraph = (words: string, attrs?: JSONContent['attrs']) =>
  block('paragraph', words, attrs ?? {});
const quotation = (...content: readonly JSONContent[]): JSONContent => ({
  type: 'quotation',
  content: [...content],
});
const speaker = (words: string) => block('speaker', words);
const picture = (media: string, fields: Readonly<Record<string, string>>): JSONContent => ({
  type: 'picture',
  attrs: { media, width: 4, height: 3, rights: 'سر', focus: null },
  content: ['caption', 'credit', 'alt'].map((name) => block(name, fields[name] ?? '')),
});
const cell = (type: string, words: string, attrs?: JSONContent['attrs']): JSONContent => ({
  type,
  attrs: { colspan: 1, rowspan: 1, ...attrs },
  content: [paragraph(words)],
});
const table = (...rows: readonly (readonly JSONContent[])[]): JSONContent => ({
  type: 'table',
  content: rows.map((row) => ({ type: 'tableRow', content: [...row] })),
});

function page(...body: readonly JSONContent[]): string {
  return publishBody(body, {
    place: '',
    find: () => null,
    picture: (media) =>
      media === 'lost' ? null : { src: `../media/${media}.png`, width: 400, height: 300 },
  }).toString();
}

/** What readers hear of a quotation: marks, words and names in their order. */
function heard(...parts: readonly JSONContent[]): string {
  return page(quotation(...parts))
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .trim()
    .replace(/\n+/g, ' / ');
}

describe('a block that runs from left to right', () => {
  it('says so, and keeps the Arabic in it together', () => {
    expect(page(paragraph('The paper الضفاف اليوم, founded 1990', { dir: 'ltr' }))).toBe(
      '<p dir="ltr">The paper <bdi>الضفاف اليوم</bdi>, founded 1990</p>',
    );
    expect(page(block('heading', 'Part 2', { level: 2, dir: 'ltr' }))).toBe(
      '<h2 dir="ltr">Part 2</h2>',
    );
    expect(page(block('pullQuote', 'One line.', { dir: 'ltr' }))).toBe(
      '<aside class="pull" role="note" dir="ltr"><p>One line.</p></aside>',
    );
  });

  it('says so on a list item and a cell, which have no paragraph inside', () => {
    const item = { type: 'listItem', content: [paragraph('one', { dir: 'ltr' })] };
    expect(page({ type: 'bulletList', content: [item] })).toBe(
      '<ul>\n<li dir="ltr">one</li>\n</ul>',
    );
    const foreign = { type: 'tableCell', content: [paragraph('two', { dir: 'ltr' })] };
    expect(page(table([foreign]))).toContain('<td dir="ltr">two</td>');
  });
});

describe('a quotation inside a quotation', () => {
  it('has the other pair of marks, and its own speaker', () => {
    const inner = quotation(paragraph('لا تسألني.'), speaker('بحّار، من القصبة'));
    expect(heard(paragraph('سألته فقال:'), inner, paragraph('ثم مضى.'), speaker('سلمى'))).toBe(
      '«سألته فقال: / “لا تسألني”. / بحّارمن القصبة / ثم مضى». / سلمى',
    );
  });

  it('closes with both marks where both end', () => {
    expect(heard(paragraph('قال:'), quotation(paragraph('نعم.')), speaker(''))).toBe(
      '«قال: / “نعم”».',
    );
  });

  it('goes back to the first pair one level deeper', () => {
    const deepest = quotation(paragraph('لا'));
    expect(heard(paragraph('أ'), quotation(paragraph('ب'), deepest), paragraph('ج'))).toBe(
      '«أ / “ب / «لا»” / ج»',
    );
  });

  it('is dropped when nothing was said in it', () => {
    const empty = quotation(paragraph(' '), speaker('فلان'));
    expect(heard(paragraph('قال.'), empty, paragraph(''), speaker('سلمى'))).toBe('«قال». / سلمى');
    expect(page(quotation(paragraph(''), empty, speaker('سلمى')))).toBe('');
    expect(page(quotation(paragraph('«»'), speaker('سلمى')))).toBe('');
  });

  it.each([
    ['“نعم”', '«نعم»'],
    ['«“نعم”»', '«نعم»'],
    ['"نعم".', '«نعم».'],
    ['«قال «نعم» ثم «لا»».', '«قال «نعم» ثم «لا»».'],
    ['«نعم.».', '«نعم».'],
    ['"أ" و"ب"', '«"أ" و"ب"»'],
  ])('draws one pair of marks for the typed %s', (typed, shown) => {
    expect(heard(paragraph(typed))).toBe(shown);
  });

  it('finds typed marks in any style and over several paragraphs', () => {
    const bold = {
      type: 'paragraph',
      content: [text('«', 'bold'), text('أول', 'bold')],
    };
    const last = { type: 'paragraph', content: [text('آخر'), text('»', 'bold'), text('.')] };
    expect(heard(bold, last)).toBe('«أول / آخر».');
  });
});

describe('a table', () => {
  it('says which cells head a column and which a row', () => {
    const printed = page(
      table(
        [cell('tableHeader', ''), cell('tableHeader', 'أيام', { colspan: 2 })],
        [cell('tableHeader', 'القصبة'), cell('tableCell', '١'), cell('tableCell', '')],
        [cell('tableHeader', 'الرأس', { rowspan: 2 }), cell('tableCell', '٢', { colspan: 2 })],
      ),
    );
    expect(printed).toBe(
      [
        '<section class="table" aria-label="جدول: أيام" tabindex="0"><table>',
        '<thead>',
        '<tr><td></td><th scope="colgroup" colspan="2">أيام</th></tr>',
        '</thead>',
        '<tbody>',
        '<tr><th scope="row">القصبة</th><td>١</td><td></td></tr>',
        '<tr><th scope="rowgroup" rowspan="2">الرأس</th><td colspan="2">٢</td></tr>',
        '</tbody>',
        '</table></section>',
      ].join('\n'),
    );
  });

  it('has no head when its first row is its only one, says nothing or reaches further down', () => {
    const blank = [cell('tableHeader', ''), cell('tableHeader', ' ')];
    expect(page(table(blank, [cell('tableCell', '١')]))).not.toContain('<thead>');
    expect(page(table([cell('tableHeader', 'أ')]))).not.toContain('<thead>');
    const deep = [cell('tableHeader', 'أ', { rowspan: 2 }), cell('tableHeader', 'ب')];
    expect(page(table(deep, [cell('tableCell', '١')]))).not.toContain('<thead>');
  });

  it('is numbered among several, and dropped when it is empty', () => {
    const one = table([cell('tableCell', 'أ')]);
    const printed = page(one, table([cell('tableCell', ''), cell('tableHeader', ' ')]), one);
    expect(printed.match(/aria-label="[^"]*"/g)).toEqual([
      'aria-label="جدول ١"',
      'aria-label="جدول ٢"',
    ]);
  });
});

describe('a picture between paragraphs', () => {
  const shown = picture('one', {
    caption: 'المرسى  عند الغروب.',
    credit: 'Rana',
    alt: 'مرسى "قديم"',
  });

  it('has its caption, its credit, its text and its size', () => {
    expect(page(shown)).toBe(
      '<figure class="picture" data-media="one">' +
        '<img src="../media/one.png" width="400" height="300" alt="مرسى &quot;قديم&quot;" loading="lazy">' +
        '<figcaption>المرسى عند الغروب. <span class="credit"><bdi>Rana</bdi></span></figcaption></figure>',
    );
    expect(page(picture('one', { alt: 'مرسى' }))).not.toContain('figcaption');
  });

  it('names what must stay in sight', () => {
    const attrs = { ...shown.attrs, focus: { x: 0.31, y: 1 } };
    expect(page({ ...shown, attrs })).toContain('<img class="focus-x-30 focus-y-100" src=');
  });

  it('is left out when the local store does not have it', () => {
    expect(page(paragraph('أ'), { type: 'divider' }, picture('lost', {}))).toBe('<p>أ</p>');
  });
});

describe('a gallery', () => {
  const one = picture('one', { alt: 'أول' });
  const two = picture('two', { caption: 'ثان' });

  it('is a list of pictures that lead to their whole', () => {
    const printed = page({ type: 'gallery', content: [one, picture('lost', {}), two] });
    expect(printed).toBe(
      [
        '<section class="gallery" aria-label="معرض صور"><ul>',
        '<li><figure class="picture" data-media="one"><a href="../media/one.png"><img src="../media/one.png" width="400" height="300" alt="أول" loading="lazy"></a></figure></li>',
        '<li><figure class="picture" data-media="two"><img src="../media/two.png" width="400" height="300" alt="" loading="lazy"><figcaption>ثان</figcaption></figure></li>',
        '</ul></section>',
      ].join('\n'),
    );
  });

  it('is a picture when there is one, and nothing when there is none', () => {
    const lost = picture('lost', {});
    expect(page({ type: 'gallery', content: [lost, one] })).toBe(page(one));
    expect(page({ type: 'gallery', content: [lost] })).toBe('');
  });
});

describe('something on another site', () => {
  const card = (url: string, title: string) => page({ type: 'embed', attrs: { url, title } });

  it('is a card with a link and nothing of that site', () => {
    expect(card('https://tide.example/a?b=1&c', 'رحلة Tide')).toBe(
      '<aside class="embed" role="note" data-embed="https://tide.example/a?b=1&amp;c">' +
        '<p><a href="https://tide.example/a?b=1&amp;c" rel="noopener nofollow">رحلة <bdi>Tide</bdi></a></p>' +
        '<p><bdi dir="ltr">tide.example</bdi></p></aside>',
    );
  });

  it('is called what its site is called when it has no name', () => {
    expect(card('https://me@Tide.example:8080/a', '')).toContain(
      'nofollow"><bdi dir="ltr">tide.example:8080</bdi></a></p></aside>',
    );
  });

  it('is left out when its address is none that readers can follow', () => {
    expect(card('javascript:alert(1)', 'هنا')).toBe('');
  });
});

describe('a divider', () => {
  const divider = { type: 'divider' };

  it('stands between two parts only', () => {
    expect(page(divider, paragraph('أ'), divider, divider, paragraph('ب'), divider)).toBe(
      '<p>أ</p>\n<hr>\n<p>ب</p>',
    );
  });
});

describe('what the desk keeps to itself', () => {
  const note = block('editorNote', 'سر المهنة');

  it('is on no page and in no description', () => {
    expect(page(paragraph('أ'), note, paragraph('ب'))).toBe('<p>أ</p>\n<p>ب</p>');
    expect(
      plainText([note, block('pullQuote', 'مرتين'), picture('one', { caption: 'صورة' })]),
    ).toBe('');
  });
});

describe('white space', () => {
  it('is one space between words and none at the ends', () => {
    const spaced = {
      type: 'paragraph',
      content: [
        { type: 'hardBreak' },
        text('  أول  '),
        text(' ثان ', 'bold'),
        { type: 'hardBreak' },
        text(' ثالث\n'),
        { type: 'hardBreak' },
      ],
    };
    expect(page(spaced)).toBe('<p>أول <strong>ثان</strong><br>ثالث</p>');
  });
});
