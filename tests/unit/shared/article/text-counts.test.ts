import { expect, it } from 'vitest';
import { Node } from '@tiptap/pm/model';
import { articleSchema } from '../../../../shared/article/schema';
import { bodyWords } from '../../../../shared/article/body-words';
import { proseCounts, selectionCounts } from '../../../../shared/article/text-counts';

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

function story(...body: readonly object[]): Node {
  const empty = articleSchema.topNodeType.createAndFill();
  const parts = (empty?.children ?? []).map((part) =>
    part.type.name === 'body' ? { type: 'body', content: body } : (part.toJSON() as object),
  );
  return Node.fromJSON(articleSchema, { type: 'doc', content: parts });
}

it('counts characters as one sees them: a letter with its vowel signs is one', () => {
  const document = story(paragraph('كَتَبَ ليل'));
  expect(proseCounts(document)).toEqual({ words: 2, letters: 6, characters: 7 });
});

it('counts the prose and nothing beside it, like the list of drafts', () => {
  const note = { type: 'editorNote', content: [{ type: 'text', text: 'ملاحظة للتحرير' }] };
  const document = story(paragraph('أول سطر'), note, paragraph('ثانٍ'));
  expect(proseCounts(document).words).toBe(3);
  expect(bodyWords(document)).toBe(3);
});

it('counts a selection from the middle of one paragraph to the middle of another', () => {
  const document = story(paragraph('واحد اثنان'), paragraph('ثلاثة'), paragraph('أربعة خمسة'));
  const text: number[] = [];
  document.descendants((node, position) => {
    if (node.isText) text.push(position);
  });
  const [first = 0, , third = 0] = text;
  const counts = selectionCounts(document, first + 'واحد '.length, third + 'أربعة'.length);
  expect(counts).toEqual({ words: 3, letters: 15, characters: 15 });
});

it('counts a selected headline, which is no prose', () => {
  const document = story(paragraph('متن'));
  const headline = articleSchema.nodes['headline']?.create(null, articleSchema.text('عنوان الخبر'));
  const titled = document.copy(document.content.replaceChild(0, headline ?? document.child(0)));
  expect(selectionCounts(titled, 1, 12).words).toBe(2);
  expect(proseCounts(titled).words).toBe(1);
});
