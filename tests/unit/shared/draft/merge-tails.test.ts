import { Fragment, Slice, type Node } from '@tiptap/pm/model';
import { ReplaceAroundStep, Transform, type Step } from '@tiptap/pm/transform';
import { describe, expect, it } from 'vitest';
import { articleSchema, emptyDocument, parseDocument } from '../../../../shared/article/schema';
import { mergeTails, type MergedTails } from '../../../../shared/draft/merge/merge-tails';

const paragraph = articleSchema.node('paragraph').type;
const heading = articleSchema.node('heading').type;

/** A story with three paragraphs, and where each one's text begins. */
function threeParagraphs() {
  const empty = parseDocument(emptyDocument({ byline: '' }));
  const change = new Transform(empty);
  const texts = ['وصل القارب صباحًا إلى المرفأ.', 'صعد الأطفال إلى القاعة.', 'عادت السفينة مساء.'];
  let bodyStart = 0;
  empty.descendants((node, at) => {
    if (node.type.name === 'body') bodyStart = at + 1;
  });
  const made = texts.map((text) => paragraph.create(null, articleSchema.text(text)));
  change.replaceWith(bodyStart, bodyStart + 2, made);
  const starts: number[] = [];
  change.doc.descendants((node, at) => {
    if (node.type === paragraph) starts.push(at + 1);
  });
  return { base: change.doc, at: (index: number) => starts[index] ?? 0, texts };
}

type Edit = (change: Transform) => unknown;

function stepsOf(base: Node, edit: Edit): readonly Step[] {
  const change = new Transform(base);
  edit(change);
  return change.steps;
}

function merged(base: Node, one: Edit, other: Edit): readonly [MergedTails, MergedTails] {
  const [a, b] = [stepsOf(base, one), stepsOf(base, other)];
  return [mergeTails({ base, first: a, second: b }), mergeTails({ base, first: b, second: a })];
}

function bodyOf(document: Node): readonly string[] {
  const blocks: string[] = [];
  document.descendants((node) => {
    if (node.type.name !== 'body') return true;
    node.descendants((block) => {
      if (block.isTextblock) blocks.push(`${block.type.name}: ${block.textContent}`);
      return !block.isTextblock;
    });
    return false;
  });
  return blocks;
}

function unplaced(merge: MergedTails): readonly string[] {
  return [...merge.unplacedOfFirst, ...merge.unplacedOfSecond].map((lost) => lost.words);
}

const { base, at, texts } = threeParagraphs();
const size = (index: number) => (texts[index] ?? '').length;
const types =
  (index: number, offset: number, text: string): Edit =>
  (change) =>
    change.insert(at(index) + offset, articleSchema.text(text));

describe.each([
  ['in the order they came', 0],
  ['in the other order', 1],
] as const)('two people who worked apart, merged %s', (_name, order) => {
  const both = (one: Edit, other: Edit): MergedTails => merged(base, one, other)[order];

  it('keep what one typed into a paragraph that the other made a heading', () => {
    const merge = both(types(0, 4, ' أمس'), (change) =>
      change.setBlockType(at(0), at(0) + 1, heading, { level: 2 }),
    );
    expect(bodyOf(merge.document)[0]).toBe('heading: وصل  أمسالقارب صباحًا إلى المرفأ.');
    expect(unplaced(merge)).toEqual([]);
  });

  it('keep what one typed into a paragraph that the other quoted', () => {
    const merge = both(types(0, 4, 'أمس '), (change) => wrapInQuotation(change));
    expect(bodyOf(merge.document)[0]).toBe('paragraph: وصل أمس القارب صباحًا إلى المرفأ.');
    expect(merge.document.toString()).toContain('quotation(paragraph');
    expect(unplaced(merge)).toEqual([]);
  });

  it('keep what one typed into a paragraph that the other joined to the one before', () => {
    const merge = both(types(1, size(1), ' ثم غنوا.'), (change) => change.join(at(1) - 1));
    expect(bodyOf(merge.document)[0]).toContain('صعد الأطفال إلى القاعة. ثم غنوا.');
    expect(unplaced(merge)).toEqual([]);
  });

  it('keep what one typed behind the place where the other split', () => {
    const merge = both(types(0, size(0), ' وابتهجوا.'), (change) => change.split(at(0) + 4));
    expect(bodyOf(merge.document).slice(0, 2)).toEqual([
      'paragraph: وصل ',
      'paragraph: القارب صباحًا إلى المرفأ. وابتهجوا.',
    ]);
    expect(unplaced(merge)).toEqual([]);
  });

  it('keep both splits of one paragraph and double nothing', () => {
    const merge = both(
      (change) => change.split(at(0) + 4),
      (change) => change.split(at(0) + 11),
    );
    expect(bodyOf(merge.document).slice(0, 3)).toEqual([
      'paragraph: وصل ',
      'paragraph: القارب ',
      'paragraph: صباحًا إلى المرفأ.',
    ]);
  });

  it('make one heading when both made it', () => {
    const asHeading: Edit = (change) =>
      change.setBlockType(at(0), at(0) + 1, heading, { level: 2 });
    const merge = both(asHeading, asHeading);
    expect(bodyOf(merge.document)).toHaveLength(3);
    expect(bodyOf(merge.document)[0]).toBe(`heading: ${texts[0] ?? ''}`);
  });

  it('are told of words typed into a paragraph that the other deleted', () => {
    const merge = both(types(1, 4, 'فجر الخميس '), (change) =>
      change.delete(at(1) - 1, at(1) + size(1) + 1),
    );
    expect(bodyOf(merge.document)).toHaveLength(2);
    expect(unplaced(merge).join(' ')).toContain('فجر الخميس');
  });

  it('are told of words typed into a paragraph that the other moved away', () => {
    const merge = both(types(2, 0, 'وبعد ساعات '), (change) => {
      const moved = change.doc.nodeAt(at(2) - 1);
      change.delete(at(2) - 1, at(2) + size(2) + 1);
      if (moved !== null) change.insert(at(0) - 1, moved);
    });
    const everything = [...bodyOf(merge.document), ...unplaced(merge)].join('\n');
    expect(everything).toContain('وبعد ساعات');
    expect(bodyOf(merge.document)[0]).toContain('عادت السفينة مساء.');
  });

  it('are told of words typed into a word that the other replaced', () => {
    const merge = both(types(0, 7, 'ـقـ'), (change) =>
      change.replaceWith(at(0) + 4, at(0) + 10, articleSchema.text('الزورق')),
    );
    expect(bodyOf(merge.document)[0]).toContain('الزورق');
    const everything = [...bodyOf(merge.document), ...unplaced(merge)].join('\n');
    expect(everything).toContain('ـقـ');
  });

  it('keep both when each typed at the same place', () => {
    const merge = both(types(0, 4, 'مبكرًا '), types(0, 4, 'متأخرًا '));
    expect(bodyOf(merge.document)[0]).toContain('مبكرًا ');
    expect(bodyOf(merge.document)[0]).toContain('متأخرًا ');
    expect(unplaced(merge)).toEqual([]);
  });
});

/** Wraps the first paragraph as the editor does: around the text, which stays where it is. */
function wrapInQuotation(change: Transform): void {
  const range = change.doc.resolve(at(0)).blockRange();
  const { quotation, speaker } = articleSchema.nodes;
  if (range === null || quotation === undefined || speaker === undefined) throw new Error('Schema');
  const around = new Slice(Fragment.from(quotation.create(null, speaker.create())), 0, 0);
  const { start, end } = range;
  change.step(new ReplaceAroundStep(start, end, start, end, around, 1));
}
