import type { JSONContent } from '@tiptap/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportBlocks } from '../../../../../shared/article/export/export-blocks';
import { markdownBody } from '../../../../../shared/article/export/write-markdown';
import { readMarkdown } from '../../../../../shared/article/intake/read-markdown';
import { exportFacts } from '../../../../fixtures/export-content';

const letter = fc.constantFrom(
  ...Array.from('ابجدهوز ١٢3 ab«»“”،.!?-–—*_`#>+=~|[]()<&;:\\"\'\u064E%@/{}$^'),
  ' ',
  '1. ',
  '- ',
  '**',
  '&amp;',
  '[a](b)',
  '![',
  'https://a.example/x_y_z',
  '<b>',
);
const words = fc
  .array(letter, { minLength: 1, maxLength: 14 })
  .map((letters) => letters.join(''))
  .filter((text) => text.trim() !== '');
const href = fc.constantFrom(
  'https://a.example/',
  'https://a.example/x_y*z?a=1&copy=2',
  'https://a.example/(x)',
  'mailto:desk@a.example',
);
const marks = fc
  .tuple(fc.boolean(), fc.option(href))
  .map(([isBold, to]) => [
    ...(isBold ? [{ type: 'bold' }] : []),
    ...(to === null ? [] : [{ type: 'link', attrs: { href: to } }]),
  ]);
const inline: fc.Arbitrary<JSONContent> = fc.oneof(
  { arbitrary: fc.record({ type: fc.constant('text'), text: words, marks }), weight: 8 },
  { arbitrary: fc.constant({ type: 'hardBreak' }), weight: 1 },
);
/** Two line ends in a row are the end of a paragraph to whoever reads a text from elsewhere. */
const content = fc
  .array(inline, { minLength: 1, maxLength: 5 })
  .map((all) =>
    all.filter((node, place) => node.type === 'text' || all[place - 1]?.type === 'text'),
  );
/** Bold in a heading is taken for the other program's style, and left behind. */
const line = content.map((all) =>
  all.flatMap(({ text }) => (text === undefined ? [] : [{ type: 'text', text }])),
);
const paragraph = content.map((all) => ({ type: 'paragraph', content: all }));
const heading = fc
  .tuple(line, fc.constantFrom(2, 3))
  .map(([all, level]) => ({ type: 'heading', attrs: { level }, content: all }));

/** Its words are read as one line. */
const pullQuote = words.map((text) => ({
  type: 'pullQuote',
  content: [{ type: 'text', text: text.trim().replace(/\s+/g, ' ') }],
}));

const { block } = fc.letrec<{ list: JSONContent; quotation: JSONContent; block: JSONContent }>(
  (tie) => ({
    list: fc
      .tuple(
        fc.constantFrom('bulletList', 'orderedList'),
        fc.integer({ min: 0, max: 12 }),
        fc.array(
          fc.tuple(
            paragraph,
            fc.array(fc.oneof({ maxDepth: 2 }, paragraph, tie('list')), { maxLength: 2 }),
          ),
          { minLength: 1, maxLength: 3 },
        ),
      )
      .map(([type, start, items]) => ({
        type,
        attrs: type === 'orderedList' ? { start } : {},
        content: items.map(([first, rest]) => ({ type: 'listItem', content: [first, ...rest] })),
      })),
    quotation: fc
      .tuple(
        paragraph,
        fc.array(fc.oneof({ maxDepth: 2 }, paragraph, tie('quotation')), { maxLength: 2 }),
      )
      .map(([first, rest]) => ({
        type: 'quotation',
        content: [
          first,
          ...rest,
          { type: 'speaker', content: [{ type: 'text', text: 'ليلى، شاهدة' }] },
        ],
      })),
    block: fc.oneof(
      { maxDepth: 3 },
      paragraph,
      heading,
      fc.constant({ type: 'divider' }),
      pullQuote,
      tie('list'),
      tie('quotation'),
    ),
  }),
);

const read = (blocks: readonly JSONContent[]) => exportBlocks(blocks, exportFacts);

test('a story written as Markdown and read again has the same words, marks and structure', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (body) => {
      const written = read(body);
      const markdown = markdownBody(written);
      expect(read(readMarkdown(markdown).blocks), markdown).toEqual(written);
    }),
    { numRuns: 1000 },
  );
});
