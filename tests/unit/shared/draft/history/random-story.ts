import type { Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import {
  block as wordBlock,
  bodyPicture,
  bullets,
  divider,
  embed,
  foreign,
  gallery,
  heading,
  nestedQuotation,
  paragraph,
  quotation,
  readMore,
  source,
  styled,
  table,
  writtenStory,
} from '../compare/written-story';

const words = [
  'وصل',
  'القارب',
  'إلى',
  'المرفأ',
  'صباحًا',
  'وغنّى',
  'الأطفال',
  'نورا',
  '٣',
  'GPS',
  '😀',
];
const line = fc.array(fc.constantFrom(...words), { maxLength: 9 }).map((some) => some.join(' '));
const lines = fc.array(line, { minLength: 1, maxLength: 3 });
const format = fc.constantFrom('bold' as const, 'link' as const, '' as const);
const stretch = fc.tuple(
  line.filter((text) => text !== ''),
  format,
);

const crop = fc.constantFrom(null, { x: 0, y: 0, width: 0.5, height: 1 });
const picture = fc
  .tuple(fc.constantFrom('a', 'b'), crop, line)
  .map(([media, part, caption]) => bodyPicture({ media, crop: part }, caption));

function toBlock([type, text]: readonly ['pullQuote' | 'editorNote', string]): Node {
  return wordBlock(type, text);
}

const block: fc.Arbitrary<Node> = fc.oneof(
  { weight: 4, arbitrary: line.map(paragraph) },
  line.map((text) => heading(text)),
  line.map((text) => heading(text, 3)),
  fc.tuple(lines, line).map(([said, speaker]) => quotation(said, speaker)),
  lines.map(bullets),
  fc.constantFrom('1', '2').map((article) => readMore(article, 'ضوء')),
  fc.array(stretch, { minLength: 1, maxLength: 4 }).map(styled),
  line.map(foreign),
  fc.tuple(fc.constantFrom('pullQuote' as const, 'editorNote' as const), line).map(toBlock),
  fc
    .tuple(line, line, line)
    .map(([one, other, inner]) => nestedQuotation([one, other], quotation([inner], ''))),
  fc.constant(divider()),
  line.map((title) => embed('https://almadar.example/2', title)),
  picture,
  fc.array(picture, { minLength: 1, maxLength: 3 }).map(gallery),
  fc
    .array(fc.array(line, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
    .map(table),
);

/** Any story that the schema allows, from few words, so that two of them share much. */
export const randomStory: fc.Arbitrary<Node> = fc
  .record({
    headline: line,
    standfirst: line,
    picture: fc.option(fc.record({ media: fc.constantFrom('a', 'b'), caption: line }), {
      nil: undefined,
    }),
    body: fc.array(block, { minLength: 1, maxLength: 9 }),
    sources: fc.array(fc.tuple(line, fc.boolean()), { maxLength: 3 }),
    related: fc.uniqueArray(fc.constantFrom('r1', 'r2', 'r3')),
    note: line,
    tags: fc.uniqueArray(fc.constantFrom('t1', 't2', 't3')),
    category: fc.constantFrom(null, 'c1'),
  })
  .map(({ picture, sources, tags, category, ...rest }) =>
    writtenStory({
      ...rest,
      ...(picture === undefined ? {} : { picture }),
      sources: sources.map(([name, credited]) => source(name, { credited })),
      facts: { tags, category },
    }),
  );

/** A former body in another order, with some blocks gone and some new. */
export const storyAndFormer: fc.Arbitrary<readonly [Node, Node]> = fc
  .tuple(
    fc.array(block, { minLength: 1, maxLength: 8 }),
    fc.array(block, { maxLength: 3 }),
    fc.array(fc.nat(20), { minLength: 1, maxLength: 8 }),
  )
  .map(([body, added, order]) => {
    const pool = [...body, ...added];
    const former = order.map((place) => pool[place % pool.length] ?? paragraph(''));
    return [writtenStory({ body }), writtenStory({ body: former })];
  });
