import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import type { ChangeProfileRefusal } from '@shared/ipc/profile-calls';
import { roles, type Profile } from '@shared/newsroom/newsroom';
import { ask } from '../../bridge';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Segments } from '../../ui/segments';
import { TextField } from '../../ui/text-field';
import { useWords } from '../../words/use-words';
import { hasName } from '../founding';
import styles from '../settings-dialog.module.css';

interface PersonFormProps {
  readonly person: Profile;
  /** The editor in chief also says who may do what. */
  readonly isChief: boolean;
  readonly onClose: () => void;
}

export function PersonForm({ person, isChief, onClose }: PersonFormProps): ReactElement {
  const t = useWords('people');
  const frame = useWords('frame');
  const answers = useQueryClient();
  const [typed, setTyped] = useState(person);
  const [refusal, setRefusal] = useState<ChangeProfileRefusal['kind'] | null>(null);
  const save = async () => {
    const { id: profile, name, byline, role } = typed;
    if (!hasName(name)) return;
    const changed = await ask('profiles.change', { profile, name, byline, role });
    if (!changed.ok) {
      setRefusal(changed.refusal.kind);
      return;
    }
    answers.setQueryData(['desk.state', null], changed.value);
    onClose();
  };
  return (
    <div className={styles.form} role="group" aria-label={t('edit', { name: person.name })}>
      <TextField
        label={t('name')}
        value={typed.name}
        onChange={(name) => setTyped({ ...typed, name })}
        error={hasName(typed.name) ? null : t('nameMissing')}
        maxLength={80}
        autoFocus
      />
      <TextField
        label={t('byline')}
        hint={t('bylineHint')}
        value={typed.byline}
        onChange={(byline) => setTyped({ ...typed, byline })}
        maxLength={80}
      />
      <Segments
        label={t('role')}
        value={typed.role}
        onChange={(role) => setTyped({ ...typed, role })}
        choices={roles.map((role) => ({ id: role, name: frame(`role.${role}`) }))}
        isDisabled={!isChief}
      />
      {!isChief && <p className={styles.text}>{t('roleClosed')}</p>}
      {refusal !== null && refusal !== 'passphrase-wrong' && (
        <Notice kind="caution">{t(`wrong.${refusal}`)}</Notice>
      )}
      <div className={styles.buttons}>
        <Button onPress={onClose}>{t('cancel')}</Button>
        <Button kind="primary" onPress={() => void save()}>
          {t('save')}
        </Button>
      </div>
    </div>
  );
}
