import { useState, type ReactElement } from 'react';
import type { ReturnReason } from '@shared/draft/workflow';
import { Button } from '../ui/button';
import { useWords } from '../words/use-words';
import { decisionIcons } from './decision-icons';
import type { DecisionOffer } from './decision-offers';
import styles from './document-head.module.css';
import { ReturnDialog } from './return-dialog';
import type { Deciding } from './use-decision';
import { useHindranceWords } from './use-hindrance-words';
import type { ReviewView } from './use-review';

interface DecisionButtonsProps {
  readonly review: ReviewView;
  readonly deciding: Deciding;
  readonly authorName: string;
  readonly size?: 'm' | 'l';
}

/** Sending back, and the one filled button that takes the story further. */
export function DecisionButtons(props: DecisionButtonsProps): ReactElement {
  const { review, deciding, authorName, size = 'm' } = props;
  const { primary, secondary } = review.offers;
  const t = useWords('review');
  const [isReturning, setIsReturning] = useState(false);
  const sendBack = async (reason: string, faults: readonly ReturnReason[]) => {
    if (await deciding.decide('return', { reason, faults })) setIsReturning(false);
  };
  return (
    <>
      {secondary && (
        <span className={styles.second}>
          <Button size={size} icon={decisionIcons.return} onPress={() => setIsReturning(true)}>
            {t('returnTo', { name: authorName })}
          </Button>
        </span>
      )}
      {primary && <PrimaryButton {...{ review, deciding, size }} offer={primary} />}
      <ReturnDialog
        isOpen={isReturning}
        authorName={authorName}
        isBusy={deciding.busy === 'return'}
        onReturn={(reason, faults) => void sendBack(reason, faults)}
        onClose={() => setIsReturning(false)}
      />
    </>
  );
}

interface PrimaryButtonProps {
  readonly review: ReviewView;
  readonly offer: DecisionOffer;
  readonly deciding: Deciding;
  readonly size: 'm' | 'l';
}

function PrimaryButton({ review, offer, deciding, size }: PrimaryButtonProps): ReactElement {
  const t = useWords('review');
  const { decision, hindrance } = offer;
  const say = useHindranceWords(decision, review);
  return (
    <Button
      kind="primary"
      size={size}
      icon={decisionIcons[decision]}
      isBusy={deciding.busy === decision}
      busyLabel={t(`doing.${decision}`)}
      reason={hindrance === null ? null : say(hindrance)}
      onPress={() => void deciding.decide(decision)}
    >
      {t(`decide.${decision}`)}
    </Button>
  );
}
