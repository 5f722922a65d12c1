import type { Mark, Node } from '@tiptap/pm/model';
import {
  AddMarkStep,
  type AttrStep,
  type RemoveMarkStep,
  type ReplaceAroundStep,
  type Transform,
} from '@tiptap/pm/transform';
import type { SuggestionId } from '../../ids';
import { kindOf, noteChange, type Change } from './modification';
import { isInsertedBy, takesSuggestions } from './suggestion-mark';
import type { Stretch, Tracking } from './tracking';

/** Marks of the desk's own: nobody suggests to comment. */
const desk = new Set(['comment', 'insertion', 'deletion', 'modification']);

/** Bold and links: the words take them, and remember what they had. */
export function trackMark(tracking: Tracking, step: AddMarkStep | RemoveMarkStep): boolean {
  const { mark } = step;
  if (desk.has(mark.type.name)) return tracking.direct(step);
  const stretch = tracking.place(step);
  const id = tracking.idAt(stretch);
  const becomes = step instanceof AddMarkStep ? mark : null;
  for (const { from, to } of textsIn(tracking.tr, stretch)) {
    const node = tracking.tr.doc.nodeAt(from);
    const was = node === null ? undefined : mark.type.isInSet(node.marks);
    if (node === null || !isChanging(was, mark, becomes)) continue;
    const change = { name: mark.type.name, was: json(was), becomes: json(becomes) };
    note(tracking, { from, to }, { id, change: { type: 'mark', ...change } });
    if (becomes === null) tracking.tr.removeMark(from, to, mark);
    else tracking.tr.addMark(from, to, becomes);
  }
  return true;
}

function isChanging(was: Mark | undefined, mark: Mark, becomes: Mark | null): boolean {
  return becomes === null ? was?.eq(mark) === true : was?.eq(becomes) !== true;
}

function json(mark: Mark | null | undefined): unknown {
  return mark?.toJSON() ?? null;
}

/** Cut at the edges of the stretch, so that each piece is a node of its own once it is marked. */
function textsIn(tr: Transform, { from, to }: Stretch): readonly Stretch[] {
  const texts: Stretch[] = [];
  tr.doc.nodesBetween(from, to, (node, position) => {
    if (!node.isInline) return;
    const end = position + node.nodeSize;
    texts.push({ from: Math.max(position, from), to: Math.min(end, to) });
  });
  return texts;
}

/** One attribute of a block: its direction, its level, how a picture is cropped. */
export function trackAttribute(tracking: Tracking, step: AttrStep): boolean {
  const position = tracking.map.map(step.pos, 1);
  const was: unknown = tracking.tr.doc.nodeAt(position)?.attrs[step.attr];
  if (!tracking.direct(step)) return false;
  const change: Change = { type: 'attr', name: step.attr, was, becomes: step.value };
  note(tracking, blockAt(tracking, position), { id: idOf(tracking, position), change });
  return true;
}

/** Whether the step makes another kind of block of one, around the same content. */
export function isMarkup(step: ReplaceAroundStep): boolean {
  const { slice, insert, from, gapFrom, gapTo, to } = step;
  return slice.size === 2 && insert === 1 && gapFrom === from + 1 && gapTo === to - 1;
}

/** A paragraph that becomes a heading, or a heading of another level. */
export function trackMarkup(tracking: Tracking, step: ReplaceAroundStep): boolean {
  const wanted = step.slice.content.firstChild;
  const position = tracking.map.map(step.from, 1);
  const before = tracking.tr.doc.nodeAt(position);
  if (wanted === null || before === null || before.isLeaf) return false;
  if (!wanted.type.validContent(before.content)) return false;
  tracking.tr.setNodeMarkup(position, wanted.type, wanted.attrs, before.marks);
  const id = idOf(tracking, position);
  const place = blockAt(tracking, position);
  for (const change of markupChanges(before, wanted)) note(tracking, place, { id, change });
  return true;
}

function markupChanges(before: Node, wanted: Node): readonly Change[] {
  if (before.type !== wanted.type)
    return [{ type: 'nodeType', name: null, was: kindOf(before), becomes: kindOf(wanted) }];
  return Object.entries(wanted.attrs)
    .map(([name, becomes]): Change => ({ type: 'attr', name, was: before.attrs[name], becomes }))
    .filter(({ was, becomes }) => JSON.stringify(was) !== JSON.stringify(becomes));
}

function blockAt({ tr }: Tracking, position: number): Stretch {
  return { from: position, to: position + (tr.doc.nodeAt(position)?.nodeSize ?? 0) };
}

function idOf(tracking: Tracking, position: number): SuggestionId {
  return tracking.idAt(blockAt(tracking, position));
}

interface Note {
  readonly id: SuggestionId;
  readonly change: Change;
}

/** What the same person suggested to insert is simply another insertion now. */
function note({ tr, by }: Tracking, place: Stretch, { id, change }: Note): void {
  const node = tr.doc.nodeAt(place.from);
  if (node === null || isInsertedBy(node, by)) return;
  if (takesSuggestions(tr.doc.resolve(place.from).parent))
    noteChange(tr, place, { change, by, id });
}
