import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readHtml } from '../../../../../shared/article/intake/read-html';
import { readText } from '../../../../../shared/article/intake/read-text';
import { storyOf } from '../../../../../shared/article/intake/story-of';
import { checkIntake } from '../../../../fixtures/intake-holds';
import { oddMarkup } from '../../../../fixtures/odd-markup';

const runs = 2000;

it('reads whatever markup comes into a whole story that publishes the same twice', () => {
  fc.assert(
    fc.property(oddMarkup, (html) => {
      expect(checkIntake(html)).toEqual({ isValid: true, isStable: true });
    }),
    { numRuns: runs },
  );
});

it('reads whatever text comes into a whole story', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '# عنوان',
      '- بند',
      '١. أول',
      'a\tb',
      '*نجمة*',
      '[1:20, 1/2/2026] س: ص',
      '=',
      '',
    ),
    fc.string({ unit: 'binary', maxLength: 120 }),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      storyOf(readText(lines.join('\n')).blocks, { byline: '' });
    }),
    { numRuns: runs },
  );
});

const deep = (open: string, close: string, times: number) =>
  `${open.repeat(times)}كلمة${close.repeat(times)}`;

it.each([
  ['a hundred thousand elements inside one another', deep('<div>', '</div>', 100_000)],
  ['as many open formats', deep('<b id=x>', '', 100_000)],
  ['quotations in quotations', deep('<blockquote>', '</blockquote>', 150)],
  ['lists in lists', deep('<ul><li>', '</li></ul>', 90)],
  ['tables in tables', deep('<table><tr><td>', '</td></tr></table>', 60)],
  ['a million brackets', `${'<'.repeat(1_000_000)}كلمة`],
  [
    'a table of a million columns',
    '<table><tr><td colspan=1000000>كلمة<td rowspan=0>ب<tr><td>ج</table>',
  ],
  ['half a million elements', `${'<i></i>'.repeat(500_000)}كلمة`],
])('takes the words out of %s, and takes its time neither', (_what, html) => {
  const begun = performance.now();
  const { blocks } = readHtml(html);
  storyOf(blocks, { byline: '' });
  expect(JSON.stringify(blocks)).toContain('كلمة');
  expect(performance.now() - begun).toBeLessThan(20_000);
});
