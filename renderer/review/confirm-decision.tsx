import type { ReactElement } from 'react';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { useWords } from '../words/use-words';
import { decisionIcons } from './decision-icons';
import type { Deciding } from './use-decision';

interface ConfirmDecisionProps {
  readonly decision: 'take' | 'drop' | 'spike';
  /** Whom it is taken from; empty where it is nobody's. */
  readonly name: string;
  readonly deciding: Deciding;
  readonly onClose: () => void;
}

/** Before something is taken from a colleague, or thrown away. */
export function ConfirmDecision(props: ConfirmDecisionProps): ReactElement {
  const { decision, name, deciding, onClose } = props;
  const t = useWords('review');
  const decide = async () => {
    await deciding.decide(decision);
    onClose();
  };
  return (
    <Dialog
      isOpen
      role="alertdialog"
      onClose={onClose}
      title={t(`sure.${decision}`, { name })}
      footer={
        <>
          <Button kind="quiet" onPress={onClose}>
            {t('cancel')}
          </Button>
          <Button
            kind={decision === 'take' ? 'primary' : 'danger-solid'}
            icon={decisionIcons[decision]}
            isBusy={deciding.busy === decision}
            busyLabel={t(`doing.${decision}`)}
            onPress={() => void decide()}
          >
            {decision === 'take' ? t('takeOver') : t(`decide.${decision}`)}
          </Button>
        </>
      }
    >
      <p>{t(`sure.${decision}Text`, { name })}</p>
    </Dialog>
  );
}
