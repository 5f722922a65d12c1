import { CircleAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { useWords } from '../words/use-words';
import { openCount } from './checklist/checklist-of';
import { useBlockerWords } from './checklist/use-blocker-words';
import { DecisionButtons } from './decision-buttons';
import { decisionIcons } from './decision-icons';
import styles from './decision-bar.module.css';
import { HindranceLine, type WaysOut } from './hindrance-line';
import type { Deciding } from './use-decision';
import type { ReviewView } from './use-review';

interface DecisionBarProps {
  readonly review: ReviewView;
  readonly deciding: Deciding;
  readonly authorName: string;
  readonly ways: WaysOut;
}

/** Below the galley: what prevents the approval, and the two answers of a reader. */
export function DecisionBar({
  review,
  deciding,
  authorName,
  ways,
}: DecisionBarProps): ReactElement {
  const t = useWords('review');
  return (
    <div className={styles.bar} role="group" aria-label={t('decision')}>
      <Why {...{ review, ways }} />
      <span className={styles.space} />
      {review.offers.besides.includes('take') && review.state.review.holder === null && (
        <Button
          size="l"
          icon={decisionIcons.take}
          isBusy={deciding.busy === 'take'}
          busyLabel={t('doing.take')}
          onPress={() => void deciding.decide('take')}
        >
          {t('decide.take')}
        </Button>
      )}
      <DecisionButtons {...{ review, deciding, authorName }} onParcel={ways.onParcel} size="l" />
    </div>
  );
}

function Why({ review, ways }: Pick<DecisionBarProps, 'review' | 'ways'>): ReactElement | null {
  const t = useWords('review');
  const words = useBlockerWords(review.state.names);
  const { offers, checklist } = review;
  const hindrance = offers.primary?.hindrance ?? null;
  if (offers.primary === null || hindrance === null) return null;
  const isMatter = hindrance.kind === 'incomplete' || hindrance.kind === 'unsettled';
  const [nearest] = checklist?.blockers ?? [];
  return (
    <div className={styles.why}>
      <Icon of={CircleAlert} />
      {isMatter && checklist !== null ? (
        <>
          <button type="button" className={styles.count} onClick={ways.onChecklist}>
            {t('openMatters', { count: openCount(checklist) })}
          </button>
          {nearest && (
            <button type="button" className={styles.nearest} onClick={() => ways.onGo(nearest)}>
              {t('nearest', { what: words(nearest).name })}
            </button>
          )}
        </>
      ) : (
        <HindranceLine {...{ review, ways }} offer={offers.primary} />
      )}
    </div>
  );
}
