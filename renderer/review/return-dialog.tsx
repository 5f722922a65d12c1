import { Check } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { returnReasons, type ReturnReason } from '@shared/draft/workflow';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { Dialog } from '../ui/dialog';
import { Notice } from '../ui/notice';
import { TextField } from '../ui/text-field';
import { ToggleButton } from '../ui/toggle-button';
import { useWords } from '../words/use-words';
import { decisionIcons } from './decision-icons';
import styles from './return-dialog.module.css';
import type { Said } from './use-decision';

export interface Returning extends Said {
  /** A file of the story is wanted afterwards, for a colleague on another device. */
  readonly isParcelWanted: boolean;
}

interface ReturnDialogProps {
  readonly isOpen: boolean;
  readonly authorName: string;
  readonly isBusy: boolean;
  readonly onReturn: (returning: Returning) => void;
  readonly onClose: () => void;
}

/** Sending back without saying why helps nobody, so the reason comes first. */
export function ReturnDialog(props: ReturnDialogProps): ReactElement {
  const t = useWords('review');
  const [reason, setReason] = useState('');
  const [faults, setFaults] = useState<readonly ReturnReason[]>([]);
  const [isParcelWanted, setIsParcelWanted] = useState(false);
  const { isOpen, authorName: name, isBusy, onReturn, onClose } = props;
  const isSaid = reason.trim() !== '' && faults.length > 0;
  const footer = (
    <>
      <Button kind="quiet" onPress={onClose}>
        {t('cancel')}
      </Button>
      <Button
        kind="primary"
        icon={decisionIcons.return}
        isBusy={isBusy}
        busyLabel={t('doing.return')}
        reason={isSaid ? null : t(faults.length === 0 ? 'faultNeeded' : 'reasonNeeded')}
        onPress={() => onReturn({ reason: reason.trim(), faults, isParcelWanted })}
      >
        {t('sendBack')}
      </Button>
    </>
  );
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('returnTitle', { name })} footer={footer}>
      <Faults chosen={faults} onChange={setFaults} />
      <TextField
        label={t('noteTo', { name })}
        placeholder={t('reasonPlaceholder')}
        value={reason}
        onChange={setReason}
        isMultiline
        dir="auto"
        fieldName="reason"
      />
      <Notice>{t('returnTeach', { name })}</Notice>
      <Checkbox isSelected={isParcelWanted} onChange={setIsParcelWanted}>
        {t('saveParcel')}
      </Checkbox>
    </Dialog>
  );
}

interface FaultsProps {
  readonly chosen: readonly ReturnReason[];
  readonly onChange: (chosen: readonly ReturnReason[]) => void;
}

/** In the order in which the newsroom says them, whatever was chosen first. */
function Faults({ chosen, onChange }: FaultsProps): ReactElement {
  const t = useWords('review');
  const turn = (fault: ReturnReason, isOn: boolean) =>
    onChange(returnReasons.filter((one) => (one === fault ? isOn : chosen.includes(one))));
  return (
    <fieldset className={styles.faults}>
      <legend>{t('faults')}</legend>
      {returnReasons.map((fault) => (
        <ToggleButton
          key={fault}
          {...(chosen.includes(fault) && { icon: Check })}
          isPressed={chosen.includes(fault)}
          onChange={(isOn) => turn(fault, isOn)}
        >
          {t(`fault.${fault}`)}
        </ToggleButton>
      ))}
    </fieldset>
  );
}
