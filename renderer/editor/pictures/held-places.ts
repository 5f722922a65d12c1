import { Extension, type Editor } from '@tiptap/core';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

type Change =
  | { readonly kind: 'hold'; readonly id: number; readonly at: number }
  | { readonly kind: 'release'; readonly id: number };

const key = new PluginKey<DecorationSet>('heldPlaces');

/** Where pictures will stand that are still being read, however the text around it changes. */
export const HeldPlaces = Extension.create({
  name: 'heldPlaces',
  addProseMirrorPlugins: () => [
    new Plugin({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply: (tr, places) => changed(places.map(tr.mapping, tr.doc), tr),
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});

function changed(places: DecorationSet, tr: Transaction): DecorationSet {
  const change = tr.getMeta(key) as Change | undefined; // only the functions below set it
  if (change === undefined) return places;
  if (change.kind === 'release') return places.remove(found(places, change.id));
  const { id, at } = change;
  return places.add(tr.doc, [Decoration.widget(at, waiting, { id, side: 1 })]);
}

function found(places: DecorationSet, id: number): Decoration[] {
  return places.find(undefined, undefined, (spec: { readonly id?: number }) => spec.id === id);
}

/** Its words are the style sheet's; it shows itself only when the reading takes a while. */
function waiting(): HTMLElement {
  const element = document.createElement('span');
  element.dataset['keeping'] = '';
  element.contentEditable = 'false';
  return element;
}

let lastId = 0;

/** @returns what the place is called from now on */
export function holdPlace(editor: Editor, at: number): number {
  lastId += 1;
  const change: Change = { kind: 'hold', id: lastId, at };
  editor.view.dispatch(editor.state.tr.setMeta(key, change));
  return lastId;
}

/** Null when it is not held any more: somebody deleted the text around it. */
export function heldPlace(editor: Editor, id: number): number | null {
  const places = key.getState(editor.state) ?? DecorationSet.empty;
  return found(places, id)[0]?.from ?? null;
}

export function releasePlace(tr: Transaction, id: number): Transaction {
  const change: Change = { kind: 'release', id };
  return tr.setMeta(key, change);
}
