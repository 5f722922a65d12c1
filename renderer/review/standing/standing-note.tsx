import { BookOpenCheck, Check, Globe, History, TimerOff, type LucideIcon } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import type { PlainDecision } from '@shared/ipc/review-calls';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { useWords } from '../../words/use-words';
import { ConfirmDecision } from '../confirm-decision';
import { decisionIcons } from '../decision-icons';
import type { Deciding } from '../use-decision';
import type { ReviewView } from '../use-review';
import styles from './standing.module.css';
import type { StandingLine } from './standing-lines';
import type { OnCompare } from './standing-notes';
import { useStandingWords } from './use-standing-words';

interface StandingNoteProps {
  readonly line: StandingLine;
  readonly review: ReviewView;
  readonly deciding: Deciding;
  readonly onCompare: OnCompare;
}

const icons: Readonly<Record<StandingLine['kind'], LucideIcon>> = {
  out: Globe,
  live: Globe,
  mine: BookOpenCheck,
  held: BookOpenCheck,
  lapsed: TimerOff,
  approved: Check,
  voided: History,
};

/** The decision that a line offers. */
const answers: Readonly<Record<StandingLine['kind'], PlainDecision | null>> = {
  out: 'revise',
  live: 'drop',
  mine: 'release',
  held: 'take',
  lapsed: 'take',
  approved: null,
  voided: null,
};

export function StandingNote({
  line,
  review,
  deciding,
  onCompare,
}: StandingNoteProps): ReactElement {
  const t = useWords('review');
  const words = useStandingWords(review);
  const answer = answers[line.kind];
  return (
    <div className={styles.note} role="note" data-kind={line.kind}>
      <Icon of={icons[line.kind]} />
      <p>{words(line)}</p>
      {line.kind === 'voided' && (
        <Button kind="link" onPress={() => onCompare(line.approved)}>
          {t('sinceApproved')}
        </Button>
      )}
      {answer !== null && review.offers.besides.includes(answer) && (
        <Answer {...{ answer, line, review, deciding }} />
      )}
    </div>
  );
}

interface AnswerProps extends Omit<StandingNoteProps, 'onCompare'> {
  readonly answer: PlainDecision;
}

/** What takes something from somebody, or away, asks first. */
function Answer({ answer, line, review, deciding }: AnswerProps): ReactElement {
  const t = useWords('review');
  const [isAsking, setIsAsking] = useState(false);
  const isSerious = line.kind === 'held' || line.kind === 'live';
  const name = line.kind === 'held' ? (review.state.names[line.by] ?? t('colleague')) : '';
  return (
    <>
      <Button
        kind="link"
        icon={decisionIcons[answer]}
        isBusy={deciding.busy === answer}
        busyLabel={t(`doing.${answer}`)}
        onPress={() => (isSerious ? setIsAsking(true) : void deciding.decide(answer))}
      >
        {line.kind === 'held' ? t('takeOver') : t(`decide.${answer}`)}
      </Button>
      {isAsking && (answer === 'take' || answer === 'drop') && (
        <ConfirmDecision
          {...{ name, deciding }}
          decision={answer}
          onClose={() => setIsAsking(false)}
        />
      )}
    </>
  );
}
