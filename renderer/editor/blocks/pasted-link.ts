import { Extension } from '@tiptap/core';
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { isInBody } from '../extensions/sheet-part';
import { cardAddress, linkToCard } from './embed-edits';

const offered = new PluginKey<number | null>('pastedLink');

/** An address pasted on an empty paragraph becomes a link, and may become a card until one goes on. */
export const PastedLink = Extension.create({
  name: 'pastedLink',
  priority: 1870,
  addProseMirrorPlugins: () => [
    new Plugin<number | null>({
      key: offered,
      state: {
        init: () => null,
        apply: (tr, before) => {
          // Only this file gives this plugin a message.
          const message = tr.getMeta(offered) as { readonly at: number | null } | undefined;
          if (message !== undefined) return message.at;
          return tr.docChanged || tr.selectionSet ? null : before;
        },
      },
      props: {
        handlePaste: (view, event) => paste(view, event.clipboardData),
        handleKeyDown: (view, event) => event.key === 'Escape' && refuseCard(view),
      },
    }),
  ],
});

/** The paragraph with the link that may become a card; null when there is none. */
export function offeredLink(state: EditorState): number | null {
  return offered.getState(state) ?? null;
}

export function takeCard(view: EditorView): void {
  const at = offeredLink(view.state);
  const card = at === null ? null : linkToCard(view.state.tr, at);
  if (card !== null) view.dispatch(tell(card, null).scrollIntoView());
}

export function refuseCard(view: EditorView): boolean {
  if (offeredLink(view.state) === null) return false;
  view.dispatch(tell(view.state.tr, null));
  return true;
}

function tell(tr: Transaction, at: number | null): Transaction {
  return tr.setMeta(offered, { at });
}

function paste(view: EditorView, clipboard: DataTransfer | null): boolean {
  const text = clipboard?.getData('text/plain').trim() ?? '';
  const { selection, schema, tr } = view.state;
  const { $from, empty } = selection;
  const isAlone =
    empty && isInBody($from) && $from.depth === 2 && $from.parent.type.name === 'paragraph';
  if (!isAlone || $from.parent.content.size > 0 || !/^https?:\/\/\S+$/i.test(text)) return false;
  const address = cardAddress(text);
  if (address === null) return false;
  tr.insert($from.pos, schema.text(text, [schema.mark('link', { href: address })]));
  view.dispatch(tell(tr, $from.before()).removeStoredMark(schema.mark('link', { href: address })));
  return true;
}
