import { describe, expect, it } from 'vitest';
import type { Node } from '@tiptap/pm/model';
import { compareStories } from '@shared/draft/compare/compare-stories';
import type { ComparedBlock } from '@shared/draft/compare/story-comparison';
import {
  bullets,
  heading,
  quotation,
  readMore,
  source,
  styled,
  writtenStory,
} from './written-story';

const harbour = 'وصل القارب الصغير صباح اليوم إلى مرفأ البلدة القديمة وعلى متنه سبعة أطفال.';
const market = 'فتح سوق السمك أبوابه قبل الفجر، وتجمع الباعة حول الصناديق الخشبية الطويلة.';
const school = 'أعلنت المدرسة أن الدروس تبدأ الأحد المقبل بعد انتهاء أعمال الصيانة في القاعات.';
const lighthouse = 'عاد ضوء المنارة ليلة أمس بعد انقطاع دام ثلاثة أسابيع بسبب عطل في المحرك.';

function bodies(before: readonly (string | Node)[], after: readonly (string | Node)[]) {
  return compareStories(writtenStory({ body: before }), writtenStory({ body: after }));
}

function drawn(block: ComparedBlock): string {
  if (block.kind === 'added') return `added: ${block.after.text}`;
  if (block.kind === 'removed') return `removed: ${block.before.text}`;
  if (block.kind === 'same') return `same: ${block.after.text}`;
  const words = block.words.map(({ kind, text }) => {
    if (kind === 'same') return text;
    return kind === 'removed' ? `[-${text}-]` : `{+${text}+}`;
  });
  return `${block.kind}: ${words.join('')}`;
}

describe('two versions of a body', () => {
  it('show a paragraph that is new between two that stayed', () => {
    const { blocks, summary } = bodies([harbour, market], [harbour, school, market]);
    expect(blocks.map(drawn)).toEqual([`same: ${harbour}`, `added: ${school}`, `same: ${market}`]);
    expect(summary).toMatchObject({ blocksAdded: 1, wordsAdded: 13, wordsRemoved: 0 });
  });

  it('show a removed paragraph right before what replaced it', () => {
    const { blocks } = bodies([harbour, market, school], [harbour, lighthouse, school]);
    expect(blocks.map((block) => block.kind)).toEqual(['same', 'removed', 'added', 'same']);
  });

  it('show the words that changed inside a paragraph', () => {
    const edited = harbour.replace('سبعة أطفال', 'تسعة ركاب');
    const { blocks, summary } = bodies([harbour, market], [edited, market]);
    expect(blocks.map(drawn)[0]).toBe(
      'changed: وصل القارب الصغير صباح اليوم إلى مرفأ البلدة القديمة وعلى متنه ' +
        '[-سبعة أطفال-]{+تسعة ركاب+}.',
    );
    expect(summary).toMatchObject({ wordsAdded: 2, wordsRemoved: 2, blocksChanged: 1 });
  });

  it('recognise a paragraph that moved, and do not call its neighbours moved', () => {
    const { blocks, summary } = bodies(
      [harbour, market, school, lighthouse],
      [lighthouse, harbour, market, school],
    );
    expect(blocks.map((block) => block.kind)).toEqual(['moved', 'same', 'same', 'same']);
    expect(summary).toMatchObject({ blocksMoved: 1, wordsAdded: 0, wordsRemoved: 0 });
  });

  it('recognise a paragraph that moved and was edited on the way', () => {
    const edited = lighthouse.replace('ثلاثة', 'أربعة');
    const { blocks } = bodies(
      [harbour, market, school, lighthouse],
      [edited, harbour, market, school],
    );
    expect(drawn(blocks[0] as ComparedBlock)).toContain('moved: عاد ضوء المنارة');
    expect(drawn(blocks[0] as ComparedBlock)).toContain('[-ثلاثة-]{+أربعة+}');
  });

  it('show a split as a new break and not as new words', () => {
    const { blocks, summary } = bodies(
      [`${harbour} ${market} ${school}`, lighthouse],
      [harbour, market, school.replace('الأحد', 'الإثنين'), lighthouse],
    );
    expect(blocks).toMatchObject([
      { kind: 'changed', before: { bodyBlock: 0 }, after: { bodyBlock: 0 } },
      { kind: 'changed', breakBefore: 'added', before: { bodyBlock: 0 }, after: { bodyBlock: 1 } },
      { kind: 'changed', breakBefore: 'added', before: { bodyBlock: 0 }, after: { bodyBlock: 2 } },
      { kind: 'same' },
    ]);
    expect(blocks.map(drawn)[1]).toBe(`changed: ${market}`);
    expect(blocks.map(drawn)[2]).toContain('[-الأحد-]{+الإثنين+}');
    expect(summary).toMatchObject({ wordsAdded: 1, wordsRemoved: 1, blocksAdded: 0 });
  });

  it('show joined paragraphs as a break that went', () => {
    const { blocks, summary } = bodies([harbour, market], [`${harbour} ${market}`]);
    expect(blocks).toMatchObject([
      { kind: 'changed', before: { bodyBlock: 0 }, after: { bodyBlock: 0 } },
      {
        kind: 'changed',
        breakBefore: 'removed',
        before: { bodyBlock: 1 },
        after: { bodyBlock: 0 },
      },
    ]);
    expect(summary).toMatchObject({ wordsAdded: 0, wordsRemoved: 0 });
  });

  it('count a change of tashkeel as no word', () => {
    const { blocks, summary } = bodies(['كتب المحرر نصا'], ['كَتَبَ المحرر نصًّا']);
    expect(blocks[0]?.kind).toBe('changed');
    expect(summary).toMatchObject({ wordsAdded: 0, wordsRemoved: 0, blocksChanged: 1 });
  });

  it('match a subheading of which one of three words changed', () => {
    const { blocks } = bodies(
      [harbour, heading('عودة الضوء القديم'), market],
      [harbour, heading('عودة الضوء الجديد'), market],
    );
    expect(blocks[1]?.kind).toBe('changed');
  });

  it('do not match paragraphs that share nothing but small words', () => {
    const { blocks } = bodies([market, harbour], [market, lighthouse]);
    expect(blocks.map((block) => block.kind)).toEqual(['same', 'removed', 'added']);
  });

  it('do not mind empty lines', () => {
    expect(bodies([harbour, '', market], [harbour, market]).blocks).toHaveLength(2);
  });
});

describe('formatting', () => {
  it('is a change of its own when a paragraph became a heading', () => {
    const { blocks } = bodies([harbour, 'الميناء اليوم'], [harbour, heading('الميناء اليوم')]);
    expect(blocks[1]).toMatchObject({
      kind: 'changed',
      words: [{ kind: 'same', text: 'الميناء اليوم' }],
      formatting: [
        { kind: 'block', before: { part: 'paragraph' }, after: { part: 'heading', level: 2 } },
      ],
    });
  });

  it('names the words that became bold or lost their link, each as one stretch', () => {
    const { blocks } = bodies(
      [
        styled([
          ['قالت ', ''],
          ['وكالة المدار', 'link'],
          [' أمس إن الضوء عاد', ''],
        ]),
      ],
      [
        styled([
          ['قالت وكالة المدار ', ''],
          ['أمس إن', 'bold'],
          [' الضوء عاد', ''],
        ]),
      ],
    );
    expect(blocks[0]).toMatchObject({
      kind: 'changed',
      formatting: [
        { kind: 'bold', text: 'أمس إن', isBold: true },
        { kind: 'link', text: 'وكالة المدار', before: 'https://almadar.example/1', after: '' },
      ],
    });
  });
});

describe('lists, quotations and links to other stories', () => {
  it('are compared item by item', () => {
    const { blocks } = bodies(
      [
        bullets(['الباب الأول مغلق', 'الباب الثاني مفتوح']),
        quotation([harbour, market], 'سلمى، صيادة'),
        readMore('1', 'ضوء'),
      ],
      [
        bullets(['الباب الأول مغلق', 'الباب الثاني مغلق', 'ولا باب ثالثا']),
        quotation([harbour], 'سلمى، ربانة'),
        readMore('1', 'ضوء المنارة'),
        readMore('2', 'السوق'),
      ],
    );
    expect(
      blocks.map((block) => [block.kind, ('after' in block ? block.after : block.before).part]),
    ).toEqual([
      ['same', 'bullet'],
      ['changed', 'bullet'],
      ['added', 'bullet'],
      ['same', 'quote'],
      ['removed', 'quote'],
      ['changed', 'speaker'],
      ['same', 'readMore'],
      ['added', 'readMore'],
    ]);
  });

  it('tell when a paragraph became a list item', () => {
    const { blocks } = bodies([harbour, market], [harbour, bullets([market])]);
    expect(blocks[1]).toMatchObject({
      kind: 'changed',
      formatting: [{ kind: 'block', after: { part: 'bullet', level: 1 } }],
    });
  });
});

describe('fields', () => {
  it('of the page are compared as the field they are', () => {
    const { blocks } = compareStories(
      writtenStory({ headline: 'ضوء المنارة يعود', standfirst: market, body: [harbour] }),
      writtenStory({
        headline: 'المدرسة',
        body: [harbour],
        picture: { media: 'a', caption: 'البحر' },
      }),
    );
    expect(blocks.map((block) => block.kind)).toEqual(['changed', 'removed', 'added', 'same']);
  });

  it('of the panels are told only when they changed', () => {
    const before = writtenStory({
      facts: { category: 'c1', tags: ['t1', 't2', 't3'], slug: 'light' },
      picture: { media: 'a' },
      related: ['r1', 'r2'],
      note: 'راجع الاسم',
    });
    const after = writtenStory({
      facts: { category: 'c2', tags: ['t3', 't2', 't4'], slug: 'light', place: 'الضفة' },
      picture: { media: 'b' },
      related: ['r2', 'r1'],
      note: 'راجع الاسم والرقم',
    });
    expect(compareStories(before, before).fields).toEqual([]);
    expect(compareStories(before, after).fields).toMatchObject([
      { kind: 'text', field: 'place', before: '', after: 'الضفة' },
      { kind: 'category', before: 'c1', after: 'c2' },
      { kind: 'tags', added: ['t4'], removed: ['t1'], isReordered: true },
      { kind: 'related', items: [{ kind: 'moved' }] },
      { kind: 'picture', before: { media: 'a' }, after: { media: 'b' } },
      { kind: 'note', words: [{ kind: 'same' }, { kind: 'added', text: ' والرقم' }] },
    ]);
  });

  it('tell of each source what happened to it', () => {
    const { fields, summary } = compareStories(
      writtenStory({
        sources: [source('المدار'), source('الميناء'), source('شاهد'), source('بيان')],
      }),
      writtenStory({
        sources: [
          source('شاهد'),
          source('المدار', { credited: false }),
          source('الميناء'),
          source('لقاء'),
        ],
      }),
    );
    expect(fields).toMatchObject([
      {
        kind: 'sources',
        items: [
          { kind: 'moved', after: { name: 'شاهد' } },
          { kind: 'changed', after: { name: 'المدار', credited: false } },
          { kind: 'changed', before: { name: 'بيان' }, after: { name: 'لقاء' } },
        ],
      },
    ]);
    expect(summary.fieldsChanged).toBe(1);
  });
});

it('travels between processes as it is, and from documents as JSON', () => {
  const [before, after] = [writtenStory({ body: [harbour] }), writtenStory({ body: [market] })];
  const comparison = compareStories(before, after);
  expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
  expect(
    compareStories(
      before.toJSON() as Record<string, unknown>,
      after.toJSON() as Record<string, unknown>,
    ),
  ).toEqual(comparison);
});
