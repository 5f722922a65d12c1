import type { Node } from '@tiptap/pm/model';
import { Transform } from '@tiptap/pm/transform';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { restorePassage, type Passage } from '@shared/draft/history/restore-passage';
import { bullets, writtenStory } from '../compare/written-story';
import { storyAndFormer } from './random-story';

const harbour = 'وصل القارب الصغير صباح اليوم إلى مرفأ البلدة القديمة.';
const market = 'فتح سوق السمك أبوابه قبل الفجر، وتجمع الباعة حول الصناديق.';
const school = 'أعلنت المدرسة أن الدروس تبدأ الأحد المقبل بعد الصيانة.';
const light = 'عاد ضوء المنارة ليلة أمس بعد انقطاع دام ثلاثة أسابيع.';

function restored(current: Node, former: Node, passage: Passage): Node {
  const change = new Transform(current);
  for (const step of restorePassage(current, former, passage)) change.step(step);
  change.doc.check();
  return change.doc;
}

type Body = readonly (string | Node)[];

function texts(current: Body, former: Body, passage: Passage): readonly string[] {
  const story = restored(writtenStory({ body: current }), writtenStory({ body: former }), passage);
  return story.child(3).children.map((block) => block.textBetween(0, block.content.size, '|'));
}

describe('a passage of a former version', () => {
  it('returns behind the neighbour it had', () => {
    expect(texts([harbour, school], [harbour, market, school], { from: 1, to: 2 })).toEqual([
      harbour,
      market,
      school,
    ]);
  });

  it('returns before the neighbour below when there is none above', () => {
    expect(texts([school, light], [harbour, market, school], { from: 0, to: 2 })).toEqual([
      harbour,
      market,
      school,
      light,
    ]);
  });

  it('follows its neighbour to where that was moved', () => {
    expect(texts([school, light, harbour], [harbour, market, school], { from: 1, to: 2 })).toEqual([
      school,
      light,
      harbour,
      market,
    ]);
  });

  it('returns at the end when nothing around it is left, and in place of an empty line', () => {
    expect(texts([light], [harbour, market], { from: 1, to: 2 })).toEqual([light, market]);
    expect(texts([''], [harbour, market], { from: 0, to: 1 })).toEqual([harbour]);
  });

  it('becomes what it was where it was only edited, and leaves the rest as it is now', () => {
    const edited = market.replace('السمك', 'الخضار');
    const now = [harbour.replace('الصغير', 'الكبير'), edited];
    expect(texts(now, [harbour, market], { from: 1, to: 2 })).toEqual([now[0], market]);
  });

  it('is one paragraph again where it was split', () => {
    const [one, other] = ['فتح سوق السمك أبوابه قبل الفجر،', 'وتجمع الباعة حول الصناديق.'];
    expect(
      texts([harbour, one, other, light], [harbour, market, light], { from: 1, to: 2 }),
    ).toEqual([harbour, market, light]);
  });

  it('brings a list back whole', () => {
    const list = bullets(['باب مغلق', 'باب مفتوح']);
    expect(texts([harbour], [harbour, list], { from: 1, to: 2 })).toEqual([
      harbour,
      'باب مغلق|باب مفتوح',
    ]);
  });

  it('is in the story afterwards, whatever was there', () => {
    const place = fc.nat(7);
    fc.assert(
      fc.property(storyAndFormer, place, place, ([current, former], from, length) => {
        const passage = { from, to: from + length };
        const story = restored(current, former, passage);
        const body = story.child(3).children.map((block) => JSON.stringify(block.toJSON()));
        for (const block of former.child(3).children.slice(passage.from, passage.to))
          if (block.content.size > 0) expect(body).toContain(JSON.stringify(block.toJSON()));
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('takes no step a second time', () => {
    const some = fc.shuffledSubarray([harbour, market, school, light], { minLength: 1 });
    fc.assert(
      fc.property(some, some, fc.tuple(fc.nat(4), fc.nat(4)), (now, then, [from, length]) => {
        const former = writtenStory({ body: then });
        const passage = { from, to: from + length };
        const story = restored(writtenStory({ body: now }), former, passage);
        expect(restorePassage(story, former, passage)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
