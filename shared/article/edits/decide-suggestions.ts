import type { Mark, Node } from '@tiptap/pm/model';
import { Transform } from '@tiptap/pm/transform';
import type { SuggestionId } from '../../ids';
import { dropMark, revertChange } from '../suggesting/modification';
import { removeBlock } from '../suggesting/remove-block';
import { suggestionOf } from '../suggesting/suggestion-mark';
import { holdsSuggestions, openSuggestions } from '../suggestions';

export type Verdict = 'accept' | 'reject';

export interface Deciding {
  readonly verdict: Verdict;
  /** Which suggestions are decided; all when it is left out. */
  readonly wanted?: (id: SuggestionId) => boolean;
}

/** What the decision does to the document: ordinary steps, none when nothing is decided by it. */
export function decideSuggestions(
  document: Node,
  { verdict, wanted = () => true }: Deciding,
): Transform {
  const tr = new Transform(document);
  const job = { tr, verdict, wanted };
  for (const { position } of marked(document, job)
    .filter(({ node }) => node.isInline)
    .reverse())
    decideWords(job, position);
  const blocks = marked(tr.doc, job).filter(({ node }) => node.isBlock);
  const done = tr.steps.length;
  for (const { position } of blocks.reverse()) {
    const { pos, deletedAfter } = tr.mapping.slice(done).mapResult(position);
    if (!deletedAfter) decideBlock(job, pos);
  }
  return tr;
}

/** The suggestions that a stretch of the document touches. */
export function suggestionsBetween(
  document: Node,
  range: { readonly from: number; readonly to: number },
): ReadonlySet<SuggestionId> {
  const touched = openSuggestions(document).filter(({ pieces }) =>
    pieces.some(({ from, to }) => from <= range.to && to >= range.from),
  );
  return new Set(touched.map(({ id }) => id));
}

interface Job {
  readonly tr: Transform;
  readonly verdict: Verdict;
  readonly wanted: (id: SuggestionId) => boolean;
}

interface Placed {
  readonly node: Node;
  readonly position: number;
}

/** In the order of the document. Parts without any suggestion are not walked. */
function marked(document: Node, job: Job): Placed[] {
  const found: Placed[] = [];
  const walk = (parent: Node, start: number) => {
    if (!holdsSuggestions(parent)) return;
    parent.forEach((node, offset) => {
      if (wantedMarks(node, job).length > 0) found.push({ node, position: start + offset });
      walk(node, start + offset + 1);
    });
  };
  walk(document, 0);
  return found;
}

function wantedMarks(node: Node, { wanted }: Pick<Job, 'wanted'>): readonly Mark[] {
  return node.marks.filter(
    (mark) =>
      (mark.type.name === 'insertion' ||
        mark.type.name === 'deletion' ||
        mark.type.name === 'modification') &&
      wanted(suggestionOf(mark)),
  );
}

/** Whether it goes: a removal that is accepted, an addition that is rejected. */
function isDoomed(node: Node, job: Job): boolean {
  const doom = job.verdict === 'accept' ? 'deletion' : 'insertion';
  return wantedMarks(node, job).some(({ type }) => type.name === doom);
}

function decideWords(job: Job, position: number): void {
  const { tr } = job;
  const node = tr.doc.nodeAt(position);
  if (node === null) return;
  if (isDoomed(node, job)) tr.delete(position, position + node.nodeSize);
  else settleMarks(job, node, position);
}

function decideBlock(job: Job, position: number): void {
  const { tr } = job;
  const node = tr.doc.nodeAt(position);
  if (node === null) return;
  const left = isDoomed(node, job)
    ? removeBlock(tr, position, (other) => isDoomed(other, job))
    : position;
  if (left !== null) settleMarks(job, node, left);
}

/** The newest change of the same matter first, so that the oldest value comes back last. */
function settleMarks(job: Job, node: Node, position: number): void {
  const { tr, verdict } = job;
  const place = { from: position, to: position + node.nodeSize };
  for (const mark of [...wantedMarks(node, job)].reverse()) {
    if (verdict === 'reject' && mark.type.name === 'modification') revertChange(tr, place, mark);
    else dropMark(tr, place, mark);
  }
}
