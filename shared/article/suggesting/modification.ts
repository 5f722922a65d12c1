import { Mark, type Node } from '@tiptap/pm/model';
import type { Transform } from '@tiptap/pm/transform';
import type { ProfileId, SuggestionId } from '../../ids';
import { suggestionFacts } from '../suggestions';
import { suggestionOf } from './suggestion-mark';
import type { Stretch } from './tracking';

/** What about a node is another than it was. */
export interface Change {
  readonly type: 'mark' | 'attr' | 'nodeType';
  /** Name of the mark or of the attribute; null for the kind of block. */
  readonly name: string | null;
  readonly was: unknown;
  readonly becomes: unknown;
}

export interface Suggesting {
  readonly by: ProfileId;
  readonly id: SuggestionId;
}

/** What a modification says; a copy from elsewhere may say anything. */
export function changeOf({ attrs }: Mark): Change {
  // The schema's validator holds the two texts; the values are looked at where they are used.
  const { type, attrName, previousValue, newValue } = attrs as {
    readonly type: Change['type'];
    readonly attrName: string | null;
    readonly previousValue: unknown;
    readonly newValue: unknown;
  };
  return { type, name: attrName, was: previousValue, becomes: newValue };
}

/** Kind of a block with what it says of itself, as a modification keeps it. */
export function kindOf(node: Node): unknown {
  return { type: node.type.name, attrs: node.attrs };
}

/** Notes on a block, or on part of one text, what it was; back to that, there is nothing to note. */
export function noteChange(
  tr: Transform,
  place: Stretch,
  { change, by, id }: Suggesting & { readonly change: Change },
): void {
  const node = tr.doc.nodeAt(place.from);
  const type = node?.type.schema.marks['modification'];
  if (node === null || type === undefined) return;
  const last = sameMatter(node, change.type, change.name).at(-1);
  const isOwn = last !== undefined && suggestionFacts(suggestionOf(last)).by === by;
  if (isOwn) dropMark(tr, place, last);
  const was = isOwn ? changeOf(last).was : change.was;
  if (isSame(was, change.becomes)) return;
  const attrs = { type: change.type, attrName: change.name, previousValue: was };
  putMark(tr, place, type.create({ ...attrs, id, newValue: change.becomes }));
}

/** Leads it back; when somebody changed it again since, that change goes on from there. */
export function revertChange(tr: Transform, place: Stretch, mark: Mark): void {
  const node = tr.doc.nodeAt(place.from);
  if (node === null) return;
  const { type, name, was } = changeOf(mark);
  const others = sameMatter(node, type, name);
  const next = others[others.findIndex((other) => other.eq(mark)) + 1];
  dropMark(tr, place, mark);
  if (next === undefined) restore(tr, place, mark);
  else {
    dropMark(tr, place, next);
    if (!isSame(was, changeOf(next).becomes))
      putMark(tr, place, next.type.create({ ...next.attrs, previousValue: was }));
  }
}

export function dropMark(tr: Transform, { from, to }: Stretch, mark: Mark): void {
  if (tr.doc.nodeAt(from)?.isInline === true) tr.removeMark(from, to, mark);
  else tr.removeNodeMark(from, mark);
}

function putMark(tr: Transform, { from, to }: Stretch, mark: Mark): void {
  if (tr.doc.nodeAt(from)?.isInline === true) tr.addMark(from, to, mark);
  else tr.addNodeMark(from, mark);
}

/** In the order in which they were made. */
function sameMatter(node: Node, type: string, name: string | null): readonly Mark[] {
  return node.marks.filter((mark) => {
    if (mark.type.name !== 'modification') return false;
    const change = changeOf(mark);
    return change.type === type && change.name === name;
  });
}

function restore(tr: Transform, { from, to }: Stretch, mark: Mark): void {
  const { type, name, was, becomes } = changeOf(mark);
  const node = tr.doc.nodeAt(from);
  if (node === null) return;
  if (type === 'mark') {
    const [before, now] = [readMark(node, was), readMark(node, becomes)];
    if (now !== null) tr.removeMark(from, to, now.type);
    if (before !== null) tr.addMark(from, to, before);
  } else if (type === 'attr' && name !== null) {
    if (fitting(node, node.type.name, { ...node.attrs, [name]: was }) !== null)
      tr.setNodeAttribute(from, name, was);
  } else if (isKind(was)) {
    const before = fitting(node, was.type, was.attrs);
    if (before !== null) tr.setNodeMarkup(from, before.type, before.attrs, node.marks);
  }
}

interface BlockKind {
  readonly type: string;
  readonly attrs: Readonly<Record<string, unknown>>;
}

function isKind(value: unknown): value is BlockKind {
  if (typeof value !== 'object' || value === null) return false;
  const { type, attrs } = value as Partial<Record<keyof BlockKind, unknown>>; // looked at right here
  return typeof type === 'string' && typeof attrs === 'object' && attrs !== null;
}

/** Null when the schema does not know it: a copy from elsewhere may say anything. */
function readMark(node: Node, value: unknown): Mark | null {
  if (value === null || value === undefined) return null;
  try {
    return Mark.fromJSON(node.type.schema, value);
  } catch {
    return null;
  }
}

/** Null when that could not hold what is in the node now; see `readMark`. */
function fitting(node: Node, type: string, attrs: BlockKind['attrs']): Node | null {
  try {
    const before = node.type.schema.node(type, attrs, node.content, node.marks);
    before.check();
    return before;
  } catch {
    return null;
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
