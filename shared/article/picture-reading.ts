import type { JSONContent } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { picturesAround } from './edits/gallery';
import { findPart, type PlacedNode } from './edits/find-part';
import type { PictureText } from './edits/picture-edits';
import { pickedGallery, pickedPicture, type Selected } from './edits/picked-picture';
import { readPicture, type StoryPicture } from './story';

/** The pictures of the gallery that is worked on. */
export interface GalleryReading {
  readonly position: number;
  readonly pictures: readonly StoryPicture[];
  /** Which of them is picked; null when it is the gallery as a whole. */
  readonly picked: number | null;
}

/** What of the body's pictures is worked on now. */
export interface PickedReading {
  readonly picture: StoryPicture | null;
  /** Exactly as they stand in the document; a field that trims them would fight the typist. */
  readonly typed: Readonly<Record<PictureText, string>>;
  readonly gallery: GalleryReading | null;
  /** It stands among other pictures that could make a gallery with it. */
  readonly canGather: boolean;
}

/** Costs the same in a short and a long story, so that a panel may read it with every key. */
export function readPicked(state: Selected): PickedReading {
  const picture = pickedPicture(state.selection);
  const text = (name: PictureText) =>
    picture === null ? '' : (findPart(picture.node, [name])?.node.textContent ?? '');
  return {
    picture: picture === null ? null : readNode(picture.node),
    typed: { caption: text('caption'), credit: text('credit'), alt: text('alt') },
    gallery: readGallery(state, picture),
    canGather: picture !== null && picturesAround(state.doc, picture.position).length > 1,
  };
}

function readGallery({ selection }: Selected, picked: PlacedNode | null): GalleryReading | null {
  const gallery = pickedGallery(selection);
  if (gallery === null) return null;
  const { node, position } = gallery;
  const index = picked === null ? -1 : node.children.indexOf(picked.node);
  return {
    position,
    pictures: node.children.map(readNode),
    picked: index === -1 ? null : index,
  };
}

function readNode(node: Node): StoryPicture {
  return readPicture(node.toJSON() as JSONContent); // what `Node.toJSON` gives
}
