import type { Node } from '@tiptap/pm/model';
import { NodeSelection, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { insertBlock } from './insert-block';

/** A card as the writer fills it in. */
export interface Card {
  readonly url: string;
  readonly title: string;
}

/** The whole address of a page, null when it is none that a card may point at. */
export function cardAddress(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  if (/\s/.test(address) || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  const isPage = protocol === 'https:' || protocol === 'http:';
  return isPage && hostname.includes('.') ? address : null;
}

/** The card that is selected, null when none is. */
export function selectedCard({ selection }: EditorState): (Card & { readonly at: number }) | null {
  if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'embed') return null;
  return { ...(selection.node.attrs as Card), at: selection.from }; // the schema holds them to that
}

/** Changes the selected card, or puts one below the block with the caret. */
export function putCard(state: EditorState, card: Card): Transaction {
  const { tr, schema } = state;
  const { url, title } = card;
  const selected = selectedCard(state);
  if (selected === null) return insertBlock(tr, schema.node('embed', { url, title }));
  tr.setNodeMarkup(selected.at, null, { url, title });
  return tr.setSelection(NodeSelection.create(tr.doc, selected.at));
}

/** A paragraph that is nothing but one link becomes a card; null when it is anything else. */
export function linkToCard(tr: Transaction, position: number): Transaction | null {
  const paragraph = tr.doc.nodeAt(position);
  const url = onlyLink(paragraph);
  if (url === null || paragraph === null) return null;
  const title = paragraph.textContent === url ? '' : paragraph.textContent;
  tr.delete(position + 1, position + paragraph.nodeSize - 1);
  tr.setSelection(TextSelection.create(tr.doc, position + 1));
  return insertBlock(tr, tr.doc.type.schema.node('embed', { url, title }));
}

function onlyLink(node: Node | null): string | null {
  if (node?.type.name !== 'paragraph' || node.childCount !== 1) return null;
  const link = node.firstChild?.marks.find(({ type }) => type.name === 'link');
  return link === undefined ? null : cardAddress(String(link.attrs['href']));
}
