import type { DecisionRefusal } from '@shared/draft/permission';
import { unreachable } from '@shared/unreachable';
import { useClock } from '../words/use-clock';
import { useWords } from '../words/use-words';

/** Refusals that are about the review, not about roles or missing parts. */
type Matter = Exclude<
  DecisionRefusal,
  { readonly kind: 'wrong-stage' | 'wrong-role' | 'incomplete' | 'reason-missing' | 'time-missing' }
>;

/** What stands in the way of a decision, in one sentence. */
export function useMatterWords(
  names: Readonly<Record<string, string>> = {},
): (matter: Matter) => string {
  const t = useWords('review');
  const clock = useClock();
  return (matter) => {
    switch (matter.kind) {
      case 'not-yours':
        return t(matter.whose === 'author' ? 'notAuthor' : 'notHolder');
      case 'own-story':
        return t('ownStory');
      case 'held':
        return t('held', { name: names[matter.by] ?? t('colleague'), time: clock(matter.until) });
      case 'approved-already':
        return t('approvedAlready');
      case 'unsettled':
        return t('unsettled');
      case 'approval-void':
        return t('approvalVoid');
      case 'not-live':
        return t('notLive');
      default:
        return unreachable(matter);
    }
  };
}
