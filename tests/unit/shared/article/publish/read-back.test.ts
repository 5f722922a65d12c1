import type { JSONContent } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readHtml } from '@shared/article/intake/read-html';
import { storyOf } from '@shared/article/intake/story-of';
import { publishBody } from '@shared/article/publish/publish-body';
import { parseDocument } from '@shared/article/schema';
import { readStory } from '@shared/article/story';
import { randomStory } from '../../draft/history/random-story';

const oddTexts = [
  ...['«', '»', '«نعم»', '»..', '“”', '"قال"', '.', '..', '…', 'قال.'],
  ...[' ', 'نعم  لا', '،', '<b>', '&amp;', 'abc، def', '٣-١', '+000 555-0142'],
];

/** The same story with other texts, one after the other. */
function retold(node: JSONContent, texts: readonly string[]): JSONContent {
  let next = 0;
  const retell = (part: JSONContent): JSONContent => {
    if (part.text !== undefined) {
      next += 1;
      return { ...part, text: texts[next % texts.length] ?? part.text };
    }
    return part.content === undefined ? part : { ...part, content: part.content.map(retell) };
  };
  return retell(node);
}

const odd = fc
  .array(fc.constantFrom(...oddTexts), { minLength: 1, maxLength: 4 })
  .map((some) => some.join(''));

function page(document: JSONContent): string {
  return publishBody(readStory(document).body, {
    place: '',
    find: () => ({ headline: 'خبر', href: '../local/x.html' }),
    picture: (media) => ({ src: `../media/${media}.png`, width: 4, height: 3 }),
  }).toString();
}

/** Tables that a reader of pages may take for a layout: one column, empty or ragged rows. */
function hasThinTable(story: Node): boolean {
  let isThin = false;
  story.descendants((node) => {
    if (node.type.name !== 'table') return;
    const columns = node.child(0).childCount;
    const isBare = (row: Node) => row.children.some((cell) => cell.textContent.trim() === '');
    isThin ||=
      columns < 2 || node.children.some((row) => row.childCount !== columns || isBare(row));
  });
  return isThin;
}

it('is what it was when its page is read back, whatever was typed', () => {
  const texts = fc.array(odd, { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(randomStory, texts, (story, typed) => {
      const document = parseDocument(retold(story.toJSON() as JSONContent, typed)); // ProseMirror's JSON
      fc.pre(!hasThinTable(document));
      const printed = page(document.toJSON() as JSONContent); // likewise
      const { blocks } = readHtml(printed, { isOwnPage: true });
      expect(page(storyOf([{ type: 'paragraph' }, ...blocks], { byline: '' }))).toBe(printed);
    }),
    { numRuns: 500 },
  );
});
