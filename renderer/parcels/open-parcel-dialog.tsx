import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { OpenParcelRefusal, ParcelOutcome, WaitingParcel } from '@shared/ipc/parcel-calls';
import { ask } from '../bridge';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { Dialog } from '../ui/dialog';
import { Notice } from '../ui/notice';
import { useWords } from '../words/use-words';
import styles from './parcels.module.css';
import { PassphraseField } from './passphrase-fields';
import { useRefusalWords } from './use-refusal-words';

interface OpenParcelDialogProps {
  readonly parcel: WaitingParcel;
  /** Everything typed goes to the log first: that is what is merged with. */
  readonly handOver: () => Promise<unknown>;
  readonly onOpened: (outcome: ParcelOutcome) => void;
  readonly onClose: () => void;
}

/** Opens a parcel at once; stays only to ask for its passphrase or to say why it was refused. */
export function OpenParcelDialog(props: OpenParcelDialogProps): ReactElement {
  const { parcel, onClose } = props;
  const t = useWords('parcels');
  const { refusal, isBusy, open } = useOpening(props);
  const isLocked = refusal?.kind === 'needs-passphrase' || refusal?.kind === 'wrong-passphrase';
  if (isLocked)
    return (
      <Locked
        name={parcel.name}
        isWrong={refusal.kind === 'wrong-passphrase'}
        {...{ isBusy, onClose }}
        onOpen={(passphrase) => void open(passphrase)}
      />
    );
  if (refusal !== null) return <Refused refusal={refusal} onClose={onClose} />;
  return (
    <Dialog isOpen onClose={onClose} title={t('openTitle')}>
      <p className={styles.text} role="status">
        {t('opening', { name: parcel.name })}
      </p>
    </Dialog>
  );
}

function useOpening({ parcel: { ticket }, handOver, onOpened }: OpenParcelDialogProps) {
  const [refusal, setRefusal] = useState<OpenParcelRefusal | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const open = async (passphrase: string | null) => {
    setIsBusy(true);
    await handOver();
    const opened = await ask('parcels.open', { ticket, passphrase }).finally(() =>
      setIsBusy(false),
    );
    if (opened.ok) onOpened(opened.value);
    else setRefusal(opened.refusal);
  };
  const begun = useRef<string | null>(null);
  useEffect(() => {
    if (begun.current === ticket) return;
    begun.current = ticket;
    void open(null);
  });
  return { refusal, isBusy, open };
}

interface LockedProps {
  readonly name: string;
  readonly isWrong: boolean;
  readonly isBusy: boolean;
  readonly onOpen: (passphrase: string) => void;
  readonly onClose: () => void;
}

function Locked({ name, isWrong, isBusy, onOpen, onClose }: LockedProps): ReactElement {
  const t = useWords('parcels');
  const [passphrase, setPassphrase] = useState('');
  const [isShown, setIsShown] = useState(false);
  const go = () => {
    if (passphrase !== '') onOpen(passphrase);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('openTitle')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button kind="primary" isBusy={isBusy} busyLabel={t('openingNow')} onPress={go}>
            {t('open')}
          </Button>
        </>
      }
    >
      <p className={styles.text}>{t('needsPassphrase', { name })}</p>
      <PassphraseField
        label={t('passphrase')}
        value={passphrase}
        onChange={setPassphrase}
        onEnter={go}
        isShown={isShown}
        error={isWrong && !isBusy ? t('wrongPassphrase') : null}
        autoFocus
      />
      <Checkbox isSelected={isShown} onChange={setIsShown}>
        {t('show')}
      </Checkbox>
    </Dialog>
  );
}

interface RefusedProps {
  readonly refusal: Exclude<OpenParcelRefusal, { kind: 'needs-passphrase' | 'wrong-passphrase' }>;
  readonly onClose: () => void;
}

function Refused({ refusal, onClose }: RefusedProps): ReactElement {
  const t = useWords('parcels');
  const say = useRefusalWords();
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('refusedTitle')}
      role="alertdialog"
      footer={
        <Button kind="primary" onPress={onClose} autoFocus>
          {t('close')}
        </Button>
      }
    >
      <Notice kind="danger">{say(refusal)}</Notice>
      <p className={styles.text}>{t('nothingChanged')}</p>
    </Dialog>
  );
}
