import type { DecisionRefusal } from '@shared/draft/permission';
import { unreachable } from '@shared/unreachable';
import { useWords } from '../words/use-words';

/** Refusals that are about the review, not about roles or missing parts. */
type Matter = Exclude<
  DecisionRefusal,
  { readonly kind: 'wrong-stage' | 'wrong-role' | 'incomplete' | 'reason-missing' | 'time-missing' }
>;

/** What stands in the way of a decision, in one sentence. */
export function useMatterWords(): (matter: Matter) => string {
  const t = useWords('review');
  return (matter) => {
    switch (matter.kind) {
      case 'not-yours':
        return t(matter.whose === 'author' ? 'notAuthor' : 'notHolder');
      case 'own-story':
        return t('ownStory');
      case 'held':
        return t('held', { name: t('colleague') });
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
