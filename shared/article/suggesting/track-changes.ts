import type { Node } from '@tiptap/pm/model';
import {
  AddMarkStep,
  AttrStep,
  RemoveMarkStep,
  ReplaceAroundStep,
  ReplaceStep,
  Transform,
  type Step,
  type StepMap,
} from '@tiptap/pm/transform';
import type { ProfileId, SuggestionId } from '../../ids';
import { acceptedNode, rejectedNode } from '../decided-document';
import { aroundChange } from './around-change';
import { isMarkup, trackAttribute, trackMark, trackMarkup } from './track-format';
import { isWithinText, trackReplace } from './track-replace';
import { trackWhole } from './track-whole';
import { mapAround, Tracking, type Stretch } from './tracking';

export interface Suggester {
  readonly by: ProfileId;
  /** The suggestion that an edit of this stretch belongs to: the one that it continues, or a new one. */
  readonly idAt: (document: Node, stretch: Stretch) => SuggestionId;
}

export interface Tracked {
  /** The same change as suggestions. */
  readonly tr: Transform;
  /** From places in the document that was wanted to those in the one with suggestions. */
  readonly map: StepMap;
}

/** What an edit does, as suggestions; null when it is about nothing that can be suggested. */
export function trackChanges(edit: Transform, suggester: Suggester): Tracked | null {
  const isStructural = edit.steps.some((step, index) => {
    const before = edit.docs[index];
    return before !== undefined && isStructure(step, before);
  });
  const fine = trackSteps(edit, suggester, isStructural);
  if (fine !== null && (!isStructural || isFaithful(edit, fine.tr))) return fine;
  const id = suggester.idAt(edit.before, wholeStretch(edit));
  const whole = trackWhole(edit.before, edit.doc, { by: suggester.by, id });
  return whole === null ? null : { tr: whole.tr, map: mapAround(whole.kept) };
}

function isStructure(step: Step, before: Node): boolean {
  if (step instanceof ReplaceAroundStep) return true;
  return step instanceof ReplaceStep && !isWithinText(step, before);
}

/** One suggestion for the whole edit when it is about blocks: half a move would be no move. */
function trackSteps(edit: Transform, { by, idAt }: Suggester, isOne: boolean): Tracked | null {
  const tr = new Transform(edit.before);
  let first: SuggestionId | null = null;
  const tracking = new Tracking({
    tr,
    by,
    idAt: (stretch) => {
      if (!isOne) return idAt(tr.doc, stretch);
      first ??= idAt(tr.doc, stretch);
      return first;
    },
  });
  const isDone = edit.steps.every((step, index) => {
    const before = edit.docs[index];
    return before !== undefined && trackStep(tracking, step, before);
  });
  return isDone ? { tr, map: tracking.map } : null;
}

function trackStep(tracking: Tracking, step: Step, before: Node): boolean {
  if (step instanceof ReplaceStep) return trackReplace(tracking, step, before);
  if (step instanceof ReplaceAroundStep) return isMarkup(step) && trackMarkup(tracking, step);
  if (step instanceof AddMarkStep || step instanceof RemoveMarkStep)
    return trackMark(tracking, step);
  if (step instanceof AttrStep) return trackAttribute(tracking, step);
  return tracking.direct(step);
}

/** Whether accepting it does what was wanted, and rejecting it leaves what was. */
function isFaithful({ before, doc }: Transform, { doc: suggested }: Transform): boolean {
  const [was, wanted, said] = aroundChange([before, doc, suggested]);
  return acceptedNode(said).eq(acceptedNode(wanted)) && rejectedNode(said).eq(rejectedNode(was));
}

function wholeStretch({ before }: Transform): Stretch {
  return { from: 0, to: before.content.size };
}
