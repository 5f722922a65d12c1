import { expect, it } from 'vitest';
import { openMarkers } from '../../../../shared/article/open-markers';
import { emptyDocument, parseDocument } from '../../../../shared/article/schema';

const line = (text: string, type = 'paragraph') => ({ type, content: [{ type: 'text', text }] });

function found(...blocks: readonly unknown[]): readonly string[] {
  const story = emptyDocument({ byline: '' });
  const content = (story.content ?? []).map((part) =>
    part.type === 'body' ? { ...part, content: blocks } : part,
  );
  const document = parseDocument({ ...story, content });
  return openMarkers(document).map(({ from, to }) => document.textBetween(from, to));
}

it('finds what editors write where something is missing', () => {
  expect(found(line('بلغ العدد TK شخصًا، وقال TKTK إن [TK] و(TK) يكفيان.'))).toEqual([
    'TK',
    'TKTK',
    '[TK]',
    '(TK)',
  ]);
  expect(found(line('الاسم [يُستكمل] والعمر يُستكمَل، ثم يُسْتَكْمَل.'))).toEqual([
    '[يُستكمل]',
    'يُستكمَل',
    'يُسْتَكْمَل',
  ]);
});

it('leaves words that only look like it', () => {
  expect(found(line('يستكمل الفريق عمله، ويُستكملون، وليُستكمل'))).toEqual([]);
  expect(found(line('ATK وTKO و tk و Tk و TK1'))).toEqual([]);
});

it('does not count what is never published', () => {
  expect(found(line('TK', 'editorNote'), line('TK'))).toEqual(['TK']);
});
