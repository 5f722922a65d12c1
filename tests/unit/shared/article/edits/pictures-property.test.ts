import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Transaction } from '@tiptap/pm/state';
import {
  dissolveGallery,
  gatherPictures,
  moveInGallery,
  removePicture,
} from '@shared/article/edits/gallery';
import { insertPictures } from '@shared/article/edits/insert-pictures';
import {
  cropPicture,
  replacePicture,
  setFocus,
  setPictureText,
  uncropPicture,
} from '@shared/article/edits/picture-edits';
import { pictureAt } from '@shared/article/edits/picked-picture';
import { NodeSelection, Selection } from '@tiptap/pm/state';
import { brought, gallery, line, picture, storyOf } from './pictures-here';
import { edit } from './story-desk';

type Change = (tr: Transaction) => Transaction;

const letter = fc.constantFrom('a', 'b', 'c', 'd');
const share = fc.double({ min: 0, max: 1, noNaN: true });
const part = fc.double({ min: 0.1, max: 1, noNaN: true });
const place = fc.double({ min: 0, max: 1, noNaN: true });

/** Some place of the document, by a share of its length. */
function at(tr: Transaction, where: number): number {
  return Math.round(where * tr.doc.content.size);
}

/** The change, made where a node of this kind is; nothing when there is none behind the place. */
function near(kind: string, where: number, change: (tr: Transaction, at: number) => Transaction) {
  return (tr: Transaction): Transaction => {
    let found = -1;
    tr.doc.descendants((node, position) => {
      if (node.type.name === kind && (found === -1 || position <= at(tr, where))) found = position;
    });
    return found === -1 ? tr : change(tr, found);
  };
}

const select: fc.Arbitrary<Change> = fc
  .record({ where: place, isWhole: fc.boolean() })
  .map(({ where, isWhole }) =>
    isWhole
      ? near('picture', where, (tr, position) =>
          tr.setSelection(NodeSelection.create(tr.doc, position)),
        )
      : (tr) => tr.setSelection(Selection.near(tr.doc.resolve(at(tr, where)))),
  );

const insert: fc.Arbitrary<Change> = fc
  .record({ where: place, letters: fc.array(letter, { maxLength: 3 }), isGallery: fc.boolean() })
  .map(({ where, letters, isGallery }) => (tr: Transaction) => {
    const pictures = letters.map((one) => brought(one, { caption: one }));
    return insertPictures(tr, { at: at(tr, where), pictures, isGallery });
  });

const arrange: fc.Arbitrary<Change> = fc
  .record({ where: place, from: fc.nat(3), to: fc.nat(3), kind: fc.nat(3) })
  .map(({ where, from, to, kind }) => {
    if (kind === 0) return near('gallery', where, (tr, it) => moveInGallery(tr, it, { from, to }));
    if (kind === 1) return near('gallery', where, dissolveGallery);
    return near('picture', where, kind === 2 ? gatherPictures : removePicture);
  });

const describe: fc.Arbitrary<Change> = fc
  .record({ one: letter, x: share, y: share, width: part, height: part, kind: fc.nat(4) })
  .map(({ one, x, y, width, height, kind }) => (tr: Transaction) => {
    const there = pictureAt(tr, 'picked')?.node.attrs['media'] as string | undefined; // a text, by the schema
    const [other, of] = [brought(one), brought(there?.charAt(0) ?? 'a').media];
    if (kind === 0) return replacePicture(tr, 'picked', other);
    if (kind === 1) return setFocus(tr, 'picked', { x, y });
    if (kind === 2) return setPictureText(tr, 'picked', { name: 'alt', text: one });
    if (kind === 3) return uncropPicture(tr, 'picked', other);
    const crop = { x: x * (1 - width), y: y * (1 - height), width, height };
    return cropPicture(tr, 'picked', { of, cropped: other, original: of, crop });
  });

test('whatever is done with pictures, the story stays whole and its prose untouched', () => {
  const changes = fc.array(fc.oneof(select, insert, arrange, describe), { maxLength: 12 });
  fc.assert(
    fc.property(changes, (made) => {
      const start = storyOf(line('أولى'), picture('a'), gallery('bc'), line('ثانية'));
      const end = made.reduce((state, change) => edit(state, change).state, start);
      const prose = end.doc.children
        .flatMap((child) => (child.type.name === 'body' ? child.children : []))
        .filter(({ type, content }) => type.name === 'paragraph' && content.size > 0);
      expect(prose.map(({ textContent }) => textContent)).toEqual(['أولى', 'ثانية']);
    }),
    { numRuns: 300 },
  );
});
