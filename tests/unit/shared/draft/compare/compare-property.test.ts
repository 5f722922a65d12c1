import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareStories } from '@shared/draft/compare/compare-stories';
import type { ComparedBlock, StoryBlock } from '@shared/draft/compare/story-comparison';
import { wordTokens } from '@shared/draft/compare/word-tokens';
import { writtenStory } from './written-story';

const texts = [
  'وصل القارب الصغير صباح اليوم إلى مرفأ البلدة القديمة وعلى متنه سبعة أطفال.',
  'فتح سوق السمك أبوابه قبل الفجر، وتجمع الباعة حول الصناديق الخشبية الطويلة.',
  'أعلنت المدرسة أن الدروس تبدأ الأحد المقبل بعد انتهاء أعمال الصيانة في القاعات.',
  'عاد ضوء المنارة ليلة أمس بعد انقطاع دام ثلاثة أسابيع بسبب عطل في المحرك.',
];

it('leaves out no word of either version, whatever moved, split, came and went', () => {
  const telling = fc.shuffledSubarray([...texts, 'قال', 'وصل القارب.'], { minLength: 1 });
  const paragraphs = fc
    .tuple(telling, fc.array(fc.nat(60), { maxLength: 3 }))
    .map(([some, cuts]) => cutAndJoined(some, cuts));
  fc.assert(
    fc.property(paragraphs, paragraphs, (before, after) => {
      const { blocks } = compareStories(
        writtenStory({ body: before }),
        writtenStory({ body: after }),
      );
      expect(wordsOf(blocks, 'before')).toEqual(sorted(before));
      expect(wordsOf(blocks, 'after')).toEqual(sorted(after));
    }),
    { numRuns: 400 },
  );
});

/** Cuts some paragraphs in two after a word and joins others to the one before. */
function cutAndJoined(texts: readonly string[], cuts: readonly number[]): readonly string[] {
  return cuts.reduce<readonly string[]>((paragraphs, cut) => {
    const at = cut % Math.max(paragraphs.length, 1);
    const words = (paragraphs[at] ?? '').split(' ');
    const half = 1 + (cut % 7);
    const pieces = [words.slice(0, half).join(' '), words.slice(half).join(' ')].filter(Boolean);
    const joined = [[paragraphs[at - 1], paragraphs[at]].filter(Boolean).join(' ')];
    return cut % 2 === 0 || at === 0
      ? paragraphs.toSpliced(at, 1, ...pieces)
      : paragraphs.toSpliced(at - 1, 2, ...joined);
  }, texts);
}

function wordsOf(blocks: readonly ComparedBlock[], side: 'before' | 'after'): readonly string[] {
  const other = side === 'before' ? 'added' : 'removed';
  const texts = blocks.map((block) => {
    if (block.kind === other) return '';
    if ('words' in block)
      return block.words.map((run) => (run.kind === other ? '' : run.text)).join('');
    return side in block
      ? ((block as { before?: StoryBlock; after?: StoryBlock })[side]?.text ?? '')
      : '';
  });
  return sorted(texts);
}

/** Words and punctuation marks, in any order: a piece of a split may end between the two. */
function sorted(paragraphs: readonly string[]): readonly string[] {
  return wordTokens(paragraphs.join('\n'))
    .map((token) => token.text)
    .sort();
}
