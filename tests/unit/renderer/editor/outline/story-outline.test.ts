// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { outlineItemAt, storyOutline } from '../../../../../renderer/editor/outline/story-outline';
import { heading, paragraph, sheet, text } from '../sheet-desk';

it('lists the headline, headings and pull quotes, and says which one the caret is below', () => {
  const editor = sheet([
    paragraph('مدخل'),
    heading('عن البحر'),
    paragraph('متن'),
    { type: 'pullQuote', content: [text('البحر لا ينسى')] },
    heading('عن الميناء', 3),
  ]);
  const { doc } = editor.state;
  const items = storyOutline(doc);
  expect(items.map(({ kind, text: name }) => [kind, name])).toEqual([
    ['headline', ''],
    ['heading1', 'عن البحر'],
    ['pullQuote', 'البحر لا ينسى'],
    ['heading2', 'عن الميناء'],
  ]);
  const [headline, first, quote] = items;
  expect(outlineItemAt(items, (first?.position ?? 0) + 1)).toBe(first);
  expect(outlineItemAt(items, first?.position ?? 0)).toBe(headline);
  expect(outlineItemAt(items, (quote?.position ?? 0) - 1)).toBe(first);
  editor.destroy();
});
