import { useState, type ReactElement } from 'react';
import type { DraftId } from '@shared/ids';
import { ask } from '../bridge';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { Dialog } from '../ui/dialog';
import { useToasts } from '../ui/use-toasts';
import { useWords } from '../words/use-words';
import styles from './parcels.module.css';
import { isSound, NewPassphrase } from './passphrase-fields';
import { useSendWords } from './use-refusal-words';

interface SaveParcelDialogProps {
  readonly draft: DraftId;
  /** Everything typed goes to the log first: the file holds what is in the log. */
  readonly handOver: () => Promise<unknown>;
  readonly onClose: () => void;
}

/** The whole story in one file, for a colleague or another device. */
export function SaveParcelDialog(props: SaveParcelDialogProps): ReactElement {
  const t = useWords('parcels');
  const [isLocked, setIsLocked] = useState(false);
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const { isBusy, save } = useSave(props);
  const go = () => {
    setIsAsked(true);
    if (!isLocked) void save(null);
    else if (isSound(first, second)) void save(first);
  };
  return (
    <Dialog
      isOpen
      onClose={props.onClose}
      title={t('saveTitle')}
      footer={
        <>
          <Button onPress={props.onClose}>{t('cancel')}</Button>
          <Button kind="primary" isBusy={isBusy} busyLabel={t('saving')} onPress={go}>
            {t('save')}
          </Button>
        </>
      }
    >
      <p className={styles.text}>{t('saveText')}</p>
      <Checkbox isSelected={isLocked} onChange={setIsLocked}>
        {t('lock')}
      </Checkbox>
      {isLocked && (
        <>
          <p className={styles.text}>{t('lockText')}</p>
          <NewPassphrase {...{ first, second, isAsked }} onFirst={setFirst} onSecond={setSecond} />
        </>
      )}
    </Dialog>
  );
}

function useSave({ draft, handOver, onClose }: SaveParcelDialogProps) {
  const t = useWords('parcels');
  const toasts = useToasts();
  const say = useSendWords();
  const [isBusy, setIsBusy] = useState(false);
  const save = async (passphrase: string | null) => {
    setIsBusy(true);
    await handOver();
    const saved = await ask('parcels.save', { draft, passphrase }).finally(() => setIsBusy(false));
    if (saved.ok && saved.value === null) return;
    onClose();
    if (saved.ok)
      toasts.show({
        kind: 'good',
        title: t('saved'),
        ...(saved.value && { address: saved.value.file }),
      });
    else
      toasts.show({
        kind: 'danger',
        title: t('notSaved'),
        text: `${say(saved.refusal)} ${t('notSavedSafe')}`,
      });
  };
  return { isBusy, save };
}
