import { Fragment, type Node, type ResolvedPos, type Schema } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import type { PlacedPicture } from './lead-picture';
import { requirePart } from './find-part';

/** A kept picture, and what its file said about it. */
export interface BroughtPicture extends PlacedPicture {
  readonly caption?: string;
  readonly credit?: string;
  readonly rights?: string;
}

export interface Insertion {
  readonly at: number;
  readonly pictures: readonly BroughtPicture[];
  readonly isGallery: boolean;
}

export function pictureNode(schema: Schema, brought: BroughtPicture): Node {
  const { media, width, height, rights = '' } = brought;
  const field = (name: string, text = '') =>
    schema.node(name, null, text === '' ? [] : schema.text(text));
  return schema.node('picture', { media, width, height, rights }, [
    field('caption', brought.caption),
    field('credit', brought.credit),
    field('alt'),
  ]);
}

/**
 * Puts pictures behind the block of the body that the place is in, or into the gallery that it is in;
 * at the end of the body when it is elsewhere. An empty paragraph there was only where the caret
 * waited, and makes room. Nothing else is touched.
 */
export function insertPictures(tr: Transaction, insertion: Insertion): Transaction {
  const { at, pictures, isGallery } = insertion;
  const { schema } = tr.doc.type;
  const nodes = pictures.map((brought) => pictureNode(schema, brought));
  if (nodes.length === 0) return tr;
  const $at = tr.doc.resolve(Math.max(0, Math.min(at, tr.doc.content.size)));
  const inGallery = placeInGallery($at);
  if (inGallery !== null) return tr.insert(inGallery, nodes);
  const blocks = isGallery && nodes.length > 1 ? [schema.node('gallery', null, nodes)] : nodes;
  return insertBlocks(tr, $at, blocks);
}

function placeInGallery($at: ResolvedPos): number | null {
  for (let depth = $at.depth; depth > 0; depth -= 1)
    if ($at.node(depth).type.name === 'gallery')
      return depth === $at.depth ? $at.pos : $at.after(depth + 1);
  return null;
}

function insertBlocks(tr: Transaction, $at: ResolvedPos, blocks: readonly Node[]): Transaction {
  const body = requirePart(tr.doc, ['body']);
  const end = body.position + body.node.nodeSize - 1;
  const isInBody = $at.depth > 0 && $at.node(1).type.name === 'body';
  const isInBlock = isInBody && $at.depth > 1;
  const place = isInBlock ? $at.after(2) : isInBody ? $at.pos : end;
  // Somebody wants to go on writing below the last picture.
  const below = place === end ? [tr.doc.type.schema.node('paragraph')] : [];
  tr.insert(place, Fragment.from([...blocks, ...below]));
  const waited = isInBlock ? $at.node(2) : null;
  return waited?.type.name === 'paragraph' && waited.content.size === 0
    ? tr.delete($at.before(2), $at.after(2))
    : tr;
}
