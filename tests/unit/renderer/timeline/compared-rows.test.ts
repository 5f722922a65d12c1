import { expect, it } from 'vitest';
import { compareStories } from '@shared/draft/compare/compare-stories';
import { comparedRows, isChange } from '../../../../renderer/timeline/compared-rows';
import { writtenStory } from '../../shared/draft/compare/written-story';

const harbour = 'وصل القارب الصغير صباح اليوم إلى مرفأ البلدة القديمة.';
const market = 'فتح سوق السمك أبوابه قبل الفجر، وتجمع الباعة حول الصناديق.';
const school = 'أعلنت المدرسة أن الدروس تبدأ الأحد المقبل بعد الصيانة.';

it('keeps the place that a moved paragraph left, with the way to where it is now', () => {
  const { blocks } = compareStories(
    writtenStory({ body: [harbour, market, school] }),
    writtenStory({ body: [market, school, harbour] }),
  );
  const rows = comparedRows(blocks);
  const told = rows.map((row) => [row.kind, row.block.kind]);
  expect(told).toEqual([
    ['left', 'moved'],
    ['block', 'same'],
    ['block', 'same'],
    ['block', 'moved'],
  ]);
  expect(rows[0]?.number).toBe(rows[3]?.number);
  expect(rows.filter(isChange)).toHaveLength(1);
});
