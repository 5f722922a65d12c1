import { ChevronDown, UserPlus } from 'lucide-react';
import { lazy, Suspense, useState, type ReactElement } from 'react';
import { Button } from 'react-aria-components/Button';
import { useQueryClient } from '@tanstack/react-query';
import type { OpenDesk } from '@shared/ipc/desk-state';
import type { Profile } from '@shared/newsroom/newsroom';
import { ask } from '../bridge';
import { classes } from '../ui/classes';
import { Icon } from '../ui/icon';
import { Menu, type MenuChoice } from '../ui/menu';
import { Person } from '../ui/person';
import { useWords } from '../words/use-words';
import styles from './app-bar.module.css';

const PassphraseDialog = lazy(async () => ({
  default: (await import('../settings/passphrase-dialog')).PassphraseDialog,
}));

interface ProfileMenuProps {
  readonly desk: OpenDesk;
  readonly onAddPerson: () => void;
}

/** Who I am, always in sight; behind it, who else works on this device. */
export function ProfileMenu({ desk, onAddPerson }: ProfileMenuProps): ReactElement {
  const t = useWords('frame');
  const [locked, setLocked] = useState<Profile | null>(null);
  const answers = useQueryClient();
  const handOver = async (person: Profile) => {
    const used = await ask('profiles.use', { profile: person.id, passphrase: null });
    if (used.ok) answers.setQueryData(['desk.state', null], used.value);
    else setLocked(person);
  };
  const people = desk.profiles.map(({ id, name, role }): MenuChoice<string> => ({
    id,
    name,
    note: t(`role.${role}`),
    isChosen: id === desk.profile,
  }));
  const act = (id: string) => {
    const person = desk.profiles.find((profile) => profile.id === id);
    if (!person) onAddPerson();
    else if (person.id !== desk.profile) void handOver(person);
  };
  return (
    <>
      <Menu
        label={t('profileMenu')}
        trigger={<ProfileButton desk={desk} />}
        items={[...people, 'line', { id: 'add-person', name: t('addPerson'), icon: UserPlus }]}
        onAction={act}
      />
      <Suspense>
        {locked !== null && <PassphraseDialog person={locked} onClose={() => setLocked(null)} />}
      </Suspense>
    </>
  );
}

function ProfileButton({ desk }: { readonly desk: OpenDesk }): ReactElement {
  const t = useWords('frame');
  const order = desk.profiles.findIndex(({ id }) => id === desk.profile);
  const name = desk.profiles[order]?.name ?? '';
  const role = t(`role.${desk.profiles[order]?.role ?? 'journalist'}`);
  return (
    <Button className={classes(styles.profile)}>
      <Person name={name} order={order} />
      <span className={styles.who}>
        <bdi className={styles.name}>{name}</bdi> <span className={styles.role}>{role}</span>
      </span>
      <Icon of={ChevronDown} size="s" />
    </Button>
  );
}
