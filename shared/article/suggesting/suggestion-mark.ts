import type { Mark, Node } from '@tiptap/pm/model';
import type { ProfileId, SuggestionId } from '../../ids';
import { suggestionFacts, type SuggestionKind } from '../suggestions';

export function suggestionOf(mark: Mark): SuggestionId {
  return String(mark.attrs['id']) as SuggestionId; // the schema's validator says so
}

export function newMark(node: Node, kind: SuggestionKind, id: SuggestionId): Mark {
  return node.type.schema.mark(kind, { id });
}

export function hasMark(node: Node, kind: SuggestionKind): boolean {
  return node.marks.some(({ type }) => type.name === kind);
}

/** Whether this person suggested to put it there: then it may go without a trace. */
export function isInsertedBy(node: Node, by: ProfileId): boolean {
  return node.marks.some(
    (mark) => mark.type.name === 'insertion' && suggestionFacts(suggestionOf(mark)).by === by,
  );
}

/** Whether children of this node can be suggested at all. */
export function takesSuggestions(parent: Node): boolean {
  const { insertion } = parent.type.schema.marks;
  return insertion !== undefined && parent.type.allowsMarkType(insertion);
}
