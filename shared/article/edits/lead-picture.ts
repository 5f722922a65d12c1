import type { Transaction } from '@tiptap/pm/state';
import type { StoryPicture } from '../story';
import { findPart, requirePart } from './find-part';
import { pictureNode, type BroughtPicture } from './insert-pictures';
import { replacePicture } from './picture-edits';

/** A kept picture: its address in the local store and its own pixels. */
export type PlacedPicture = Pick<StoryPicture, 'media' | 'width' | 'height'>;

/** Puts the lead picture in its place, or another one in the place of the one that is there. */
export function placeLeadPicture(tr: Transaction, picture: BroughtPicture): Transaction {
  if (findPart(tr.doc, ['lead', 'picture']) !== null) return replacePicture(tr, 'lead', picture);
  const lead = requirePart(tr.doc, ['lead']);
  return tr.insert(lead.position + 1, pictureNode(tr.doc.type.schema, picture));
}

/** Takes the picture out with its caption, credit and alternative text. */
export function removeLeadPicture(tr: Transaction): Transaction {
  const there = findPart(tr.doc, ['lead', 'picture']);
  return there === null ? tr : tr.delete(there.position, there.position + there.node.nodeSize);
}
