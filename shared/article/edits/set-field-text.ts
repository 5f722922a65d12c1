import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { findPart } from './find-part';
import { replaceText } from './replace-text';

const places = {
  headline: ['headline'],
  standfirst: ['standfirst'],
  note: ['note'],
  caption: ['lead', 'picture', 'caption'],
  credit: ['lead', 'picture', 'credit'],
  alt: ['lead', 'picture', 'alt'],
} as const;

/** A one-line text that a panel may edit. */
export type FieldName = keyof typeof places;

/** The field exactly as it is typed, spaces at its ends included; empty when it is not there. */
export function fieldText(document: Node, name: FieldName): string {
  return findPart(document, places[name])?.node.textContent ?? '';
}

/** Does nothing when the field is not there: a caption goes with its picture. */
export function setFieldText(tr: Transaction, name: FieldName, text: string): Transaction {
  const place = findPart(tr.doc, places[name]);
  return place === null ? tr : replaceText(tr, place, text);
}
