import type { MenuChoice } from '../ui/menu';
import { decisionIcons } from '../review/decision-icons';
import type { ReviewView } from '../review/use-review';
import { useWords } from '../words/use-words';

/** Decisions on a story as a whole that nobody takes every day. */
export const rareDecisions = ['withdraw', 'spike'] as const;
export type RareDecision = (typeof rareDecisions)[number];

/** Those that the person may take now. */
export function useDecisionItems(
  review: ReviewView | null,
): readonly (MenuChoice<RareDecision> | 'line')[] {
  const t = useWords('review');
  const offered = rareDecisions.filter((one) => review?.offers.besides.includes(one));
  if (offered.length === 0) return [];
  const items = offered.map((id) => ({
    id,
    name: t(`decide.${id}`),
    icon: decisionIcons[id],
    isDanger: id === 'spike',
  }));
  return ['line', ...items];
}
