import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import type { TagId } from '../../ids';
import { setFact } from './set-fact';

/** Tags stand in the order in which they were given; each once. */
export function addTag(tr: Transaction, tag: TagId): Transaction {
  const tags = tagsOf(tr.doc);
  return tags.includes(tag) ? tr : setFact(tr, { name: 'tags', value: [...tags, tag] });
}

export function removeTag(tr: Transaction, tag: TagId): Transaction {
  return setFact(tr, { name: 'tags', value: tagsOf(tr.doc).filter((other) => other !== tag) });
}

function tagsOf(document: Node): readonly TagId[] {
  return document.attrs['tags'] as readonly TagId[]; // the schema holds it to a list of texts
}
