import { Lock, Pencil, UserPlus } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import type { ProfileId } from '@shared/ids';
import type { OpenDesk } from '@shared/ipc/desk-state';
import type { Profile } from '@shared/newsroom/newsroom';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { Notice } from '../../ui/notice';
import { Person } from '../../ui/person';
import { useWords } from '../../words/use-words';
import { AddPersonDialog } from '../add-person-dialog';
import styles from '../settings-dialog.module.css';
import { LockForm } from './lock-form';
import { PersonForm } from './person-form';

/** Who works on this device, under which names and roles, and behind which locks. */
export function PeopleSettings({ desk }: { readonly desk: OpenDesk }): ReactElement {
  const t = useWords('people');
  const [edited, setEdited] = useState<ProfileId | null>(null);
  const [isAdding, setIsAdding] = useState(false);
  const me = desk.profiles.find(({ id }) => id === desk.profile);
  const isChief = me?.role === 'chief';
  return (
    <>
      <Notice>{t('honest')}</Notice>
      <ul className={styles.people} aria-label={t('list')}>
        {desk.profiles.map((person, order) => (
          <li key={person.id} className={styles.card}>
            {edited === person.id ? (
              <PersonForm {...{ person, isChief }} onClose={() => setEdited(null)} />
            ) : (
              <PersonLine
                {...{ person, order }}
                isHere={person.id === me?.id}
                mayEdit={isChief || person.id === me?.id}
                onEdit={() => setEdited(person.id)}
              />
            )}
          </li>
        ))}
      </ul>
      <section className={styles.section}>
        <Button icon={UserPlus} onPress={() => setIsAdding(true)}>
          {t('add')}
        </Button>
        <p className={styles.text}>{t('addText')}</p>
      </section>
      {me !== undefined && <LockForm key={`${me.id} ${String(me.isLocked)}`} me={me} />}
      {isAdding && <AddPersonDialog onClose={() => setIsAdding(false)} />}
    </>
  );
}

interface PersonLineProps {
  readonly person: Profile;
  readonly order: number;
  readonly isHere: boolean;
  readonly mayEdit: boolean;
  readonly onEdit: () => void;
}

function PersonLine({ person, order, isHere, mayEdit, onEdit }: PersonLineProps): ReactElement {
  const t = useWords('people');
  const role = useWords('frame')(`role.${person.role}`);
  const { name, byline, isLocked } = person;
  return (
    <div className={styles.person}>
      <Person name={name} order={order} />
      <span className={styles.who}>
        <span className={styles.name}>
          <bdi>{name}</bdi> {isHere && <Badge kind="accent">{t('atDesk')}</Badge>}
        </span>
        <span className={styles.text}>
          {role}
          {byline !== '' && <bdi> · {t('bylineIs', { byline })}</bdi>}
        </span>
      </span>
      {isLocked && (
        <Badge icon={Lock}>
          <span>{t('locked')}</span>
        </Badge>
      )}
      {mayEdit && <IconButton icon={Pencil} label={t('edit', { name })} onPress={onEdit} />}
    </div>
  );
}
