import { useState, type ReactElement } from 'react';
import { Button } from '../ui/button';
import { useWords } from '../words/use-words';
import { decisionIcons } from './decision-icons';
import type { DecisionOffer } from './decision-offers';
import styles from './document-head.module.css';
import { ReturnDialog, type Returning } from './return-dialog';
import type { Deciding } from './use-decision';
import { useHindranceWords } from './use-hindrance-words';
import type { ReviewView } from './use-review';

interface DecisionButtonsProps {
  readonly review: ReviewView;
  readonly deciding: Deciding;
  readonly authorName: string;
  /** Offers the story as a file. */
  readonly onParcel: () => void;
  readonly size?: 'm' | 'l';
}

/** Sending back, and the one filled button that takes the story further. */
export function DecisionButtons(props: DecisionButtonsProps): ReactElement {
  const { review, deciding, authorName, onParcel, size = 'm' } = props;
  const { primary, secondary } = review.offers;
  const t = useWords('review');
  const [isReturning, setIsReturning] = useState(false);
  const sendBack = async ({ isParcelWanted, ...said }: Returning) => {
    if (!(await deciding.decide('return', said))) return;
    setIsReturning(false);
    if (isParcelWanted) onParcel();
  };
  return (
    <>
      {secondary && (
        <span className={styles.second}>
          <Button size={size} icon={decisionIcons.return} onPress={() => setIsReturning(true)}>
            {size === 'l' ? t('returnTo', { name: authorName }) : t('decide.return')}
          </Button>
        </span>
      )}
      {primary && <PrimaryButton {...{ review, deciding, size }} offer={primary} />}
      <ReturnDialog
        isOpen={isReturning}
        authorName={authorName}
        isBusy={deciding.busy === 'return'}
        onReturn={(returning) => void sendBack(returning)}
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
