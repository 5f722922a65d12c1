import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import type { Profile } from '@shared/newsroom/newsroom';
import { ask } from '../bridge';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/text-field';
import { useWords } from '../words/use-words';
import styles from './settings-dialog.module.css';

interface PassphraseDialogProps {
  /** Whose desk it is about to become. */
  readonly person: Profile;
  readonly onClose: () => void;
}

/** Asked before somebody works under a locked name. */
export function PassphraseDialog({ person, onClose }: PassphraseDialogProps): ReactElement {
  const t = useWords('people');
  const answers = useQueryClient();
  const [passphrase, setPassphrase] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const enter = async () => {
    setIsBusy(true);
    const used = await ask('profiles.use', { profile: person.id, passphrase });
    setIsBusy(false);
    setIsWrong(!used.ok);
    if (!used.ok) return;
    answers.setQueryData(['desk.state', null], used.value);
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('switchTitle', { name: person.name })}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button
            kind="primary"
            isBusy={isBusy}
            busyLabel={t('switching')}
            onPress={() => void enter()}
          >
            {t('switch')}
          </Button>
        </>
      }
    >
      <p className={styles.text}>{t('switchText', { name: person.name })}</p>
      <TextField
        label={t('passphrase')}
        value={passphrase}
        onChange={(typed) => {
          setPassphrase(typed);
          setIsWrong(false);
        }}
        onEnter={() => void enter()}
        error={isWrong ? t('passphraseWrong') : null}
        maxLength={500}
        isSecret
        autoFocus
      />
    </Dialog>
  );
}
