import {
  Archive,
  ArchiveRestore,
  BookOpenCheck,
  CalendarClock,
  CalendarX,
  Check,
  EyeOff,
  LogOut,
  OctagonX,
  PencilLine,
  Reply,
  Send,
  Undo2,
  Upload,
  X,
  type LucideIcon,
} from 'lucide-react';
import { useState, type ReactElement } from 'react';
import type { MissingPart } from '@shared/article/missing-parts';
import type { Decision } from '@shared/draft/workflow';
import type { DraftId } from '@shared/ids';
import { Button } from '../ui/button';
import { useWords } from '../words/use-words';
import type { DecisionOffer, DecisionOffers } from './decision-offers';
import styles from './document-head.module.css';
import { HindranceLine } from './hindrance-line';
import { ReturnDialog } from './return-dialog';
import { useDecision, type Deciding, type HandOver } from './use-decision';
import { useHindranceWords } from './use-hindrance-words';

interface DecisionButtonsProps {
  readonly offers: DecisionOffers;
  readonly draft: DraftId;
  readonly authorName: string;
  readonly handOver: HandOver;
  readonly onJump: (part: MissingPart) => void;
}

const icons: Readonly<Record<Decision, LucideIcon>> = {
  submit: Send,
  withdraw: Undo2,
  take: BookOpenCheck,
  release: LogOut,
  return: Reply,
  approve: Check,
  schedule: CalendarClock,
  unschedule: CalendarX,
  publish: Upload,
  revise: PencilLine,
  drop: X,
  unpublish: EyeOff,
  kill: OctagonX,
  spike: Archive,
  unspike: ArchiveRestore,
};

export function DecisionButtons(props: DecisionButtonsProps): ReactElement {
  const { offers, draft, authorName, handOver, onJump } = props;
  const [isReturning, setIsReturning] = useState(false);
  const deciding = useDecision({ draft, authorName, handOver });
  const sendBack = async (reason: string) => {
    if (await deciding.decide('return', reason)) setIsReturning(false);
  };
  return (
    <>
      {offers.primary?.hindrance && (
        <HindranceLine
          decision={offers.primary.decision}
          hindrance={offers.primary.hindrance}
          onJump={onJump}
        />
      )}
      {offers.secondary && (
        <span className={styles.second}>
          <Button icon={icons.return} onPress={() => setIsReturning(true)}>
            <DecisionName decision="return" />
          </Button>
        </span>
      )}
      {offers.primary && <PrimaryButton offer={offers.primary} deciding={deciding} />}
      <ReturnDialog
        isOpen={isReturning}
        authorName={authorName}
        isBusy={deciding.busy === 'return'}
        onReturn={(reason) => void sendBack(reason)}
        onClose={() => setIsReturning(false)}
      />
    </>
  );
}

interface PrimaryButtonProps {
  readonly offer: DecisionOffer;
  readonly deciding: Deciding;
}

function PrimaryButton({ offer, deciding }: PrimaryButtonProps): ReactElement {
  const t = useWords('review');
  const { decision, hindrance } = offer;
  const say = useHindranceWords(decision);
  return (
    <Button
      kind="primary"
      icon={icons[decision]}
      isBusy={deciding.busy === decision}
      busyLabel={t(`doing.${decision}`)}
      reason={hindrance === null ? null : say(hindrance)}
      onPress={() => void deciding.decide(decision)}
    >
      {t(`decide.${decision}`)}
    </Button>
  );
}

function DecisionName({ decision }: { readonly decision: Decision }): ReactElement {
  const t = useWords('review');
  return <>{t(`decide.${decision}`)}</>;
}
