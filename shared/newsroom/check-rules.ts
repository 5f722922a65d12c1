import { accepted, refused, type Result } from '../result';
import type { ReviewDesk, ReviewRound, ReviewRules } from './review-rules';

/** The most people that one round may wait for. */
export const mostApprovals = 5;
/** The longest lease: a day. */
export const longestLease = 24 * 60;

/** Why rules cannot work; `name` is the desk, round, type or item that it is about. */
export type RulesRefusal =
  | { readonly kind: 'no-desk' }
  | { readonly kind: 'no-round'; readonly name: string }
  | { readonly kind: 'no-name' }
  | { readonly kind: 'same-name'; readonly name: string }
  | { readonly kind: 'same-id'; readonly name: string }
  | { readonly kind: 'no-reader'; readonly name: string }
  | { readonly kind: 'journalists-read'; readonly name: string }
  | { readonly kind: 'wrong-approvals'; readonly name: string; readonly most: number }
  | { readonly kind: 'category-twice'; readonly name: string }
  | { readonly kind: 'unknown-type'; readonly name: string }
  | { readonly kind: 'wrong-lease'; readonly most: number };

/** Rules that a story could not get through are refused, with the first reason found. */
export function checkRules(rules: ReviewRules): Result<ReviewRules, RulesRefusal> {
  const found =
    wrongList(rules.desks) ??
    wrongList(rules.storyTypes) ??
    rules.desks.map(wrongDesk).find((refusal) => refusal !== null) ??
    wrongWhole(rules) ??
    wrongItem(rules);
  return found === null ? accepted(rules) : refused(found);
}

function wrongList(
  named: readonly { readonly id: string; readonly name: string }[],
): RulesRefusal | null {
  const names = named.map(({ name }) => name.trim());
  if (names.includes('')) return { kind: 'no-name' };
  const name = names.find((one, place) => names.indexOf(one) !== place);
  if (name !== undefined) return { kind: 'same-name', name };
  const ids = named.map(({ id }) => id);
  const twin = named.find(({ id }, place) => ids.indexOf(id) !== place);
  return twin === undefined ? null : { kind: 'same-id', name: twin.name };
}

function wrongDesk({ name, rounds }: ReviewDesk): RulesRefusal | null {
  if (rounds.length === 0) return { kind: 'no-round', name };
  return wrongList(rounds) ?? rounds.map(wrongRound).find((refusal) => refusal !== null) ?? null;
}

function wrongRound({ name, roles, approvals }: ReviewRound): RulesRefusal | null {
  if (roles.length === 0) return { kind: 'no-reader', name };
  if (roles.includes('journalist')) return { kind: 'journalists-read', name };
  const isCount = Number.isInteger(approvals) && approvals >= 1 && approvals <= mostApprovals;
  return isCount ? null : { kind: 'wrong-approvals', name, most: mostApprovals };
}

function wrongWhole({ desks, leaseMinutes }: ReviewRules): RulesRefusal | null {
  if (desks.length === 0) return { kind: 'no-desk' };
  const isLease = Number.isInteger(leaseMinutes) && leaseMinutes >= 1;
  if (!isLease || leaseMinutes > longestLease) return { kind: 'wrong-lease', most: longestLease };
  const taken = new Set<string>();
  for (const { name, categories } of desks)
    for (const category of categories) {
      if (taken.has(category)) return { kind: 'category-twice', name };
      taken.add(category);
    }
  return null;
}

function wrongItem({ checklist, storyTypes }: ReviewRules): RulesRefusal | null {
  const wrong = wrongList(checklist.map(({ id, text }) => ({ id, name: text })));
  if (wrong !== null) return wrong;
  const types = new Set(storyTypes.map(({ id }) => id));
  const item = checklist.find(({ storyType }) => storyType !== null && !types.has(storyType));
  return item === undefined ? null : { kind: 'unknown-type', name: item.text };
}
