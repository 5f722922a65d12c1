import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import type { ArticleId } from '../../ids';
import type { StoryLink } from '../story';
import { requirePart } from './find-part';
import { appendChild, moveChild, removeChild, type Move } from './list-part';

/** Attaches a published story after the others; one that is attached already stays where it is. */
export function attachRelated(tr: Transaction, link: StoryLink): Transaction {
  if (placeOf(tr.doc, link.article) !== -1) return tr;
  return appendChild(tr, 'related', tr.doc.type.schema.node('relatedLink', { ...link }));
}

export function detachRelated(tr: Transaction, article: ArticleId): Transaction {
  return removeChild(tr, 'related', placeOf(tr.doc, article));
}

export function moveRelated(tr: Transaction, move: Move): Transaction {
  return moveChild(tr, 'related', move);
}

function placeOf(document: Node, article: ArticleId): number {
  const links = requirePart(document, ['related']).node.children;
  return links.findIndex((link) => link.attrs['article'] === article);
}
