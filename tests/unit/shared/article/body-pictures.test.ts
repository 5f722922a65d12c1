import type { Node } from '@tiptap/pm/model';
import { expect, it } from 'vitest';
import { bodyPictures } from '@shared/article/body-pictures';
import { bodyWords } from '@shared/article/body-words';
import { missingNow } from '@shared/article/live-story';
import { missingParts } from '@shared/article/missing-parts';
import { articleSchema } from '@shared/article/schema';
import { readStory } from '@shared/article/story';
import {
  block,
  bodyPicture,
  gallery,
  paragraph,
  quotation,
  table,
  writtenStory,
} from '../draft/compare/written-story';

const described = (media: string, words: string): Node => {
  const field = (type: string, text: string) =>
    articleSchema.node(type, null, text === '' ? [] : [articleSchema.text(text)]);
  const fields = [field('caption', 'تعليق'), field('credit', ''), field('alt', words)];
  return articleSchema.node('picture', { media, width: 4, height: 3 }, fields);
};

/** What the whole reading and the reading of every key both say. */
function missingIn(...body: readonly Node[]) {
  const document = writtenStory({ body });
  const missing = missingParts(readStory(document.toJSON() as Parameters<typeof readStory>[0]));
  expect(missingNow(document)).toEqual(missing);
  return missing;
}

it('reads the pictures between the paragraphs, in their order', () => {
  const story = writtenStory({
    body: [bodyPicture({ media: 'a' }), paragraph('متن'), gallery([described('b', 'مرسى')])],
  });
  const body = story.children.find((part) => part.type.name === 'body');
  expect(bodyPictures(body?.toJSON().content)).toMatchObject([
    { media: 'a', alt: '' },
    { media: 'b', caption: 'تعليق', alt: 'مرسى', focus: null },
  ]);
});

it('asks for what every picture shows, in galleries too', () => {
  const text = paragraph('متن');
  expect(missingIn(text, described('a', 'مرسى'))).not.toContain('alt');
  expect(missingIn(text, bodyPicture({ media: 'a' }))).toContain('alt');
  const mixed = gallery([described('a', 'مرسى'), bodyPicture({ media: 'b' })]);
  expect(missingIn(text, mixed)).toContain('alt');
});

it('takes no caption, pull quote or note for the text of a story', () => {
  const words = [
    block('pullQuote', 'عبارة'),
    block('editorNote', 'ملاحظة'),
    described('a', 'مرسى'),
  ];
  expect(missingIn(...words)).toContain('body');
  expect(missingIn(...words, table([['خلية']]))).not.toContain('body');
});

it('counts cells and quotations, and nothing that stands beside the prose', () => {
  const body = [
    table([['أول', 'ثان']]),
    quotation(['ثالث'], 'رابع'),
    block('pullQuote', 'مرتين'),
    block('editorNote', 'ملاحظة'),
    described('a', 'مرسى'),
  ];
  expect(bodyWords(writtenStory({ body }))).toBe(4);
});
