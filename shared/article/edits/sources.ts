import type { Transaction } from '@tiptap/pm/state';
import { plainLetters } from '../../arabic/plain-letters';
import type { StorySource } from '../story';
import { appendChild, childAt, moveChild, removeChild, type Move } from './list-part';
import { replaceText } from './replace-text';

/** What a source is; its private note is text and is typed later. */
export type SourceFacts = Omit<StorySource, 'note'>;

/** Names and addresses without characters that nobody sees. */
function plainFacts(facts: Partial<SourceFacts>): Record<string, unknown> {
  const plain = (value: unknown) => (typeof value === 'string' ? plainLetters(value) : value);
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, plain(value)]));
}

/** Puts a source at the end of the credit line. */
export function addSource(tr: Transaction, facts: SourceFacts): Transaction {
  return appendChild(tr, 'sources', tr.doc.type.schema.node('source', plainFacts(facts)));
}

export function removeSource(tr: Transaction, index: number): Transaction {
  return removeChild(tr, 'sources', index);
}

export function moveSource(tr: Transaction, move: Move): Transaction {
  return moveChild(tr, 'sources', move);
}

/** Sets the given facts of one source and leaves the others, and its note, alone. */
export function changeSource(
  tr: Transaction,
  index: number,
  changes: Partial<SourceFacts>,
): Transaction {
  const source = childAt(tr.doc, 'sources', index);
  if (source === null) return tr;
  const changed = Object.entries(plainFacts(changes)).filter(
    ([name, value]) => source.node.attrs[name] !== value,
  );
  return changed.reduce(
    (edited, [name, value]) => edited.setNodeAttribute(source.position, name, value),
    tr,
  );
}

/** The note is never published. */
export function setSourceNote(tr: Transaction, index: number, text: string): Transaction {
  const source = childAt(tr.doc, 'sources', index);
  return source === null ? tr : replaceText(tr, source, text);
}
