import { useState, type ReactElement } from 'react';
import type { Role } from '@shared/newsroom/newsroom';
import { useDeskChange } from '../bridge/use-desk-change';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/text-field';
import { useWords } from '../words/use-words';
import { hasName } from './founding';
import { RoleChoice } from './role-choice';
import styles from './settings-dialog.module.css';

/** Somebody else who works on this device, under a name of their own. */
export function AddPersonDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const t = useWords('settings');
  const change = useDeskChange();
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('journalist');
  const [isAsked, setIsAsked] = useState(false);
  const add = () => {
    setIsAsked(true);
    if (!hasName(name)) return;
    void change('profiles.add', { name: name.trim(), role }).then(onClose);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('addPerson')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button kind="primary" onPress={add}>
            {t('add')}
          </Button>
        </>
      }
    >
      <p className={styles.text}>{t('addPersonText')}</p>
      <TextField
        label={t('personName')}
        value={name}
        onChange={setName}
        onEnter={add}
        error={isAsked && !hasName(name) ? t('nameMissing') : null}
        maxLength={80}
        autoFocus
      />
      <RoleChoice label={t('personWork')} value={role} onChange={setRole} />
    </Dialog>
  );
}
