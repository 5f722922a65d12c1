import type { Transaction } from '@tiptap/pm/state';
import type { Sha256 } from '../../ids';
import type { Crop, FocalPoint } from '../picture';
import type { StoryPicture } from '../story';
import { findPart, type PlacedNode } from './find-part';
import type { BroughtPicture } from './insert-pictures';
import type { PlacedPicture } from './lead-picture';
import { pictureAt, type PicturePlace } from './picked-picture';
import { refocus } from './refocus';
import { replaceText } from './replace-text';

/** A one-line text that belongs to a picture. */
export type PictureText = 'caption' | 'credit' | 'alt';

export interface TypedText {
  readonly name: PictureText;
  readonly text: string;
}

type Facts = Partial<Omit<StoryPicture, PictureText>>;

export function setPictureText(
  tr: Transaction,
  place: PicturePlace,
  { name, text }: TypedText,
): Transaction {
  const picture = pictureAt(tr, place);
  const field = picture === null ? null : fieldOf(picture, name);
  return field === null ? tr : replaceText(tr, field, text);
}

export function setRights(tr: Transaction, place: PicturePlace, rights: string): Transaction {
  return setFacts(tr, pictureAt(tr, place), { rights });
}

export function setFocus(
  tr: Transaction,
  place: PicturePlace,
  focus: FocalPoint | null,
): Transaction {
  return setFacts(tr, pictureAt(tr, place), { focus });
}

/**
 * Another picture takes its place. What was written about the first stays to be corrected, because a
 * replaced picture is mostly a better version of it; what is empty is filled with what the file says.
 */
export function replacePicture(
  tr: Transaction,
  place: PicturePlace,
  { media, width, height, rights, ...said }: BroughtPicture,
): Transaction {
  const there = pictureAt(tr, place);
  if (there === null || there.node.attrs['media'] === media) return tr;
  const whole = { original: '', crop: null, focus: null } as const;
  const isFree = there.node.attrs['rights'] === '' && rights !== undefined;
  setFacts(tr, there, { media, width, height, ...whole, ...(isFree && { rights }) });
  for (const name of ['caption', 'credit'] as const)
    if (findPart(there.node, [name])?.node.content.size === 0)
      setPictureText(tr, place, { name, text: said[name] ?? '' });
  return tr;
}

/** A picture that was cut out of another. */
export interface Cropping {
  /** What the picture was when the cutting began: if it has become another, nothing is changed. */
  readonly of: Sha256;
  readonly cropped: PlacedPicture;
  readonly original: Sha256;
  readonly crop: Crop;
}

export function cropPicture(
  tr: Transaction,
  place: PicturePlace,
  { of, cropped, original, crop }: Cropping,
): Transaction {
  const { media, width, height } = cropped;
  const picture = pictureAt(tr, place);
  if (picture?.node.attrs['media'] !== of) return tr;
  const focus = focusIn(picture, crop);
  return setFacts(tr, picture, { media, width, height, original, crop, focus });
}

/** Back to the whole picture; does nothing when it is not the one that this was cut out of. */
export function uncropPicture(
  tr: Transaction,
  place: PicturePlace,
  { media, width, height }: PlacedPicture,
): Transaction {
  const picture = pictureAt(tr, place);
  if (picture?.node.attrs['original'] !== media) return tr;
  const focus = focusIn(picture, null);
  return setFacts(tr, picture, { media, width, height, original: '', crop: null, focus });
}

function focusIn({ node }: PlacedNode, crop: Crop | null): FocalPoint | null {
  const facts = node.attrs as StoryPicture; // the schema's validators let nothing else in
  return refocus(facts.focus, { from: facts.crop, to: crop });
}

/** Touches only what changes, so that two people may change different facts. */
function setFacts(tr: Transaction, picture: PlacedNode | null, facts: Facts): Transaction {
  if (picture === null) return tr;
  return Object.entries(facts)
    .filter(([name, value]) => !isSame(picture.node.attrs[name], value))
    .reduce((edited, [name, value]) => edited.setNodeAttribute(picture.position, name, value), tr);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function fieldOf({ node, position }: PlacedNode, name: PictureText): PlacedNode | null {
  const field = findPart(node, [name]);
  return field === null ? null : { node: field.node, position: position + 1 + field.position };
}
