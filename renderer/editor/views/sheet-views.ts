import { Extension, type Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
// Brings the types of the events.
import type {} from '../blocks/block-choices';
import type {} from '../pictures/ask-for-pictures';
import { EmbedView } from './embed-view';
import { GalleryView } from './gallery-view';
import { PictureView } from './picture-view';
import { ReadMoreView } from './read-more-view';

/** What the sheet shows differently from plain markup. Plain DOM: a view a keystroke must stay cheap. */
export const SheetViews = Extension.create({
  name: 'sheetViews',
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        props: {
          nodeViews: {
            picture: (node, view, place) =>
              new PictureView(node, view, { place, onOpen: () => open(editor) }),
            gallery: (node, view, place) => new GalleryView(node, view, place),
            embed: (node, view, place) =>
              new EmbedView(node, view, {
                place,
                onOpen: () => editor.emit('blockAsked', 'embed'),
              }),
            readMore: (node) => new ReadMoreView(node),
          },
          decorations: ({ doc }) => DecorationSet.create(doc, bylineOf(doc)),
        },
      }),
    ];
  },
});

function open(editor: Editor): void {
  editor.emit('pictureOpened', null);
}

/** Writer and place, drawn under the standfirst; both are facts of the story, not text of the sheet. */
function bylineOf(document: Node): Decoration[] {
  const facts = [document.attrs['byline'], document.attrs['place']];
  const byline = facts.filter((fact) => fact !== '').join(' \u2014 ');
  const below = document.child(0).nodeSize + document.child(1).nodeSize;
  if (byline === '') return [];
  return [Decoration.widget(below, () => bylineElement(byline), { key: byline, side: -1 })];
}

function bylineElement(byline: string): HTMLElement {
  const element = document.createElement('p');
  element.dataset['byline'] = '';
  element.contentEditable = 'false';
  element.textContent = byline;
  return element;
}
