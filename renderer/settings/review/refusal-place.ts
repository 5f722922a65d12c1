import type { RulesRefusal } from '@shared/newsroom/check-rules';
import { mostApprovals } from '@shared/newsroom/check-rules';
import type { ReviewRound, ReviewRules } from '@shared/newsroom/review-rules';

/** The whole of the desks, or what holds for all of them, in place of an identity. */
export type RulesPlace = string;
export const deskListPlace = 'desks';
export const leasePlace = 'lease';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What a refusal is about: the identity of a desk, round, type or item, or a place of its own. */
export function refusalPlace(rules: ReviewRules, refusal: RulesRefusal): RulesPlace {
  const { desks, storyTypes, checklist } = rules;
  const items = checklist.map(({ id, text }) => ({ id, name: text }));
  const lists: readonly (readonly Named[])[] = [
    desks,
    storyTypes,
    ...desks.map(({ rounds }) => rounds),
    items,
  ];
  const found = (named: Named | undefined) => named?.id ?? deskListPlace;
  switch (refusal.kind) {
    case 'no-desk':
      return deskListPlace;
    case 'wrong-lease':
      return leasePlace;
    case 'no-name':
      return found(lists.flat().find(({ name }) => name.trim() === ''));
    case 'same-name':
    case 'same-id':
      return found(second(lists, refusal.name));
    case 'no-round':
    case 'category-twice':
      return found(desks.find(({ name }) => name === refusal.name));
    case 'unknown-type':
      return found(items.find(({ name }) => name === refusal.name));
    default:
      return found(desks.flatMap(({ rounds }) => rounds).find(isWrong(refusal.name)));
  }
}

/** Of two that are called alike, the later one is in the way. */
function second(lists: readonly (readonly Named[])[], name: string): Named | undefined {
  const alike = lists.map((list) => list.filter((one) => one.name.trim() === name.trim()));
  return alike.find(({ length }) => length > 1)?.[1];
}

/** Rounds of two desks may be called alike: the refused one is the one that cannot work. */
function isWrong(wanted: string): (round: ReviewRound) => boolean {
  return ({ name, roles, approvals }) => {
    const isCount = Number.isInteger(approvals) && approvals >= 1 && approvals <= mostApprovals;
    return name === wanted && (roles.length === 0 || roles.includes('journalist') || !isCount);
  };
}
