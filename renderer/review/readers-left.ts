import { roundOf } from '@shared/draft/permission';
import type { Profile } from '@shared/newsroom/newsroom';
import type { OfferFacts } from './decision-offers';

/** People of this device whose approval would count now. */
export function readersLeft(facts: OfferFacts, profiles: readonly Profile[]): readonly Profile[] {
  const { roles } = roundOf(facts);
  const { approvals, round } = facts.standing.review;
  return profiles.filter(
    ({ id, role }) =>
      roles.includes(role) &&
      (id !== facts.author || facts.rules.selfApproval) &&
      !approvals.some((one) => one.by === id && one.round === round),
  );
}
