import type { Node, ResolvedPos } from '@tiptap/pm/model';
import { NodeSelection, type Selection } from '@tiptap/pm/state';
import { findPart, type PlacedNode } from './find-part';

/** The lead picture, or the one of the body that is selected or has the caret in its caption. */
export type PicturePlace = 'lead' | 'picked';

/** What an edit may look at: a state and a transaction have both. */
export interface Selected {
  readonly doc: Node;
  readonly selection: Selection;
}

/** Null when there is no picture there. */
export function pictureAt({ doc, selection }: Selected, place: PicturePlace): PlacedNode | null {
  return place === 'lead' ? findPart(doc, ['lead', 'picture']) : pickedPicture(selection);
}

/** The picture of the body that is worked on; null when it is none, or the lead picture. */
export function pickedPicture(selection: Selection): PlacedNode | null {
  return isInBody(selection.$from) ? picked(selection, 'picture') : null;
}

/** The gallery that is selected or has the picked picture in it. */
export function pickedGallery(selection: Selection): PlacedNode | null {
  return picked(selection, 'gallery');
}

function picked(selection: Selection, name: string): PlacedNode | null {
  const { $from, from, to } = selection;
  if (selection instanceof NodeSelection && selection.node.type.name === name)
    return { node: selection.node, position: from };
  for (let depth = $from.sharedDepth(to); depth > 0; depth -= 1)
    if ($from.node(depth).type.name === name)
      return { node: $from.node(depth), position: $from.before(depth) };
  return null;
}

function isInBody($from: ResolvedPos): boolean {
  return $from.depth > 0 && $from.node(1).type.name === 'body';
}
