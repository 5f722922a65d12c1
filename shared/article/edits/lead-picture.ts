import type { Transaction } from '@tiptap/pm/state';
import type { StoryPicture } from '../story';
import { findPart, requirePart } from './find-part';

/** A kept picture: its address in the local store and its own pixels. */
export type PlacedPicture = Pick<StoryPicture, 'media' | 'width' | 'height'>;

/**
 * Puts the lead picture in its place. Where there was one, only the picture changes: caption, credit
 * and alternative text stay to be corrected, because a replaced picture is mostly a better crop.
 */
export function placeLeadPicture(tr: Transaction, picture: PlacedPicture): Transaction {
  const there = findPart(tr.doc, ['lead', 'picture']);
  const facts = { media: picture.media, width: picture.width, height: picture.height };
  if (there === null) return insertPicture(tr, facts);
  return Object.entries(facts)
    .filter(([name, value]) => there.node.attrs[name] !== value)
    .reduce((edited, [name, value]) => edited.setNodeAttribute(there.position, name, value), tr);
}

function insertPicture(tr: Transaction, facts: PlacedPicture): Transaction {
  const { schema } = tr.doc.type;
  const fields = ['caption', 'credit', 'alt'].map((name) => schema.node(name));
  const lead = requirePart(tr.doc, ['lead']);
  return tr.insert(lead.position + 1, schema.node('picture', { ...facts }, fields));
}

/** Takes the picture out with its caption, credit and alternative text. */
export function removeLeadPicture(tr: Transaction): Transaction {
  const there = findPart(tr.doc, ['lead', 'picture']);
  return there === null ? tr : tr.delete(there.position, there.position + there.node.nodeSize);
}
