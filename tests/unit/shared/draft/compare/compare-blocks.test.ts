import type { Node } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { compareStories } from '@shared/draft/compare/compare-stories';
import type { ComparedBlock } from '@shared/draft/compare/story-comparison';
import {
  block,
  bodyPicture,
  divider,
  embed,
  foreign,
  gallery,
  nestedQuotation,
  paragraph,
  quotation,
  table,
  writtenStory,
} from './written-story';

function compared(before: readonly Node[], after: readonly Node[]): readonly ComparedBlock[] {
  return compareStories(writtenStory({ body: before }), writtenStory({ body: after })).blocks;
}

/** What happened to which part, in the order of the page. */
function told(before: readonly Node[], after: readonly Node[]) {
  return compared(before, after).map((one) => {
    const shown = one.kind === 'removed' ? one.before : one.after;
    return [one.kind, shown.part, shown.text];
  });
}

function formatting(before: Node, after: Node) {
  return compared([before], [after]).flatMap((one) => ('formatting' in one ? one.formatting : []));
}

describe('a picture in the body', () => {
  it('is told with its caption when it comes and goes', () => {
    const picture = bodyPicture({ media: 'a' }, 'المرسى');
    expect(told([paragraph('')], [picture])).toEqual([
      ['added', 'picture', ''],
      ['added', 'caption', 'المرسى'],
    ]);
    expect(told([gallery([picture, bodyPicture({ media: 'b' })])], [picture])).toEqual([
      ['same', 'picture', ''],
      ['same', 'caption', 'المرسى'],
      ['removed', 'picture', ''],
    ]);
  });

  it('stays the same picture when it is cropped', () => {
    const part = { x: 0, y: 0, width: 0.5, height: 1 };
    const [one, other] = [
      bodyPicture({ media: 'a', rights: 'مرة واحدة' }),
      bodyPicture({ media: 'b', original: 'a', crop: part, rights: 'مفتوحة' }),
    ];
    expect(formatting(one, other)).toEqual([
      { kind: 'picture', fact: 'crop' },
      { kind: 'picture', fact: 'rights' },
    ]);
    expect(compared([one], [other])[0]).toMatchObject({ after: { media: 'b' } });
  });
});

describe('blocks that are not prose', () => {
  it('are no pieces of it', () => {
    const words = 'وصل القارب صباح اليوم إلى المرفأ.';
    const others = [block('pullQuote', words), block('editorNote', words), table([[words]])];
    expect(told([paragraph(words)], [paragraph(words), ...others])).toEqual([
      ['same', 'paragraph', words],
      ['added', 'pullQuote', words],
      ['added', 'editorNote', words],
      ['added', 'cell', words],
    ]);
  });

  it('are told by the word where they were changed', () => {
    const changed = told(
      [
        table([
          ['المرفأ', 'اليوم'],
          ['القصبة', 'من ١ إلى ٣'],
        ]),
      ],
      [
        table([
          ['المرفأ', 'اليوم'],
          ['القصبة', 'من ١ إلى ٤'],
        ]),
      ],
    );
    expect(changed.filter(([kind]) => kind !== 'same')).toEqual([
      ['changed', 'cell', 'من ١ إلى ٤'],
    ]);
  });

  it('follow a card for another site by its address and tell of its name', () => {
    const address = 'https://tide.example/1';
    const [change] = compared([embed(address, 'رحلة القارب')], [embed(address, 'رحلة المركب')]);
    expect(change).toMatchObject({ kind: 'changed', after: { part: 'embed' } });
    expect(told([embed(address, '')], [embed(`${address}2`, '')])).toEqual([
      ['removed', 'embed', address],
      ['added', 'embed', `${address}2`],
    ]);
  });

  it('are found again when they move', () => {
    const [one, other] = [paragraph('أول الكلام هنا'), paragraph('آخر الكلام هناك')];
    const kinds = told([one, divider(), other], [divider(), one, other]).map(([kind]) => kind);
    expect(kinds.toSorted()).toEqual(['moved', 'same', 'same']);
  });
});

describe('a quotation inside a quotation', () => {
  it('is told apart from the one around it', () => {
    const inner = quotation(['لا تسألني'], '');
    expect(compared([paragraph('')], [nestedQuotation(['سألته', 'ثم مضى'], inner)])).toMatchObject([
      { after: { part: 'quote', level: 0 } },
      { after: { part: 'quote', level: 1 } },
      { after: { part: 'quote', level: 0 } },
      { after: { part: 'speaker' } },
    ]);
  });
});

it('tells that a paragraph was turned around', () => {
  const words = 'The boat came in';
  expect(formatting(paragraph(words), foreign(words))).toEqual([
    { kind: 'direction', isLeftToRight: true },
  ]);
  expect(formatting(foreign(words), paragraph(words))).toEqual([
    { kind: 'direction', isLeftToRight: false },
  ]);
});

it('tells how many words were asked for', () => {
  const asked = (targetWords: number | null) => writtenStory({ facts: { targetWords } });
  expect(compareStories(asked(null), asked(400)).fields).toEqual([
    { kind: 'target', before: null, after: 400 },
  ]);
});
