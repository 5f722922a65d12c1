import { ChevronDown, UserPlus } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button } from 'react-aria-components/Button';
import type { OpenDesk } from '@shared/ipc/desk-state';
import { useDeskChange } from '../bridge/use-desk-change';
import { classes } from '../ui/classes';
import { Icon } from '../ui/icon';
import { Menu, type MenuChoice } from '../ui/menu';
import { Person } from '../ui/person';
import { useWords } from '../words/use-words';
import styles from './app-bar.module.css';

interface ProfileMenuProps {
  readonly desk: OpenDesk;
  readonly onAddPerson: () => void;
}

/** Who I am, always in sight; behind it, who else works on this device. */
export function ProfileMenu({ desk, onAddPerson }: ProfileMenuProps): ReactElement {
  const t = useWords('frame');
  const change = useDeskChange();
  const people = desk.profiles.map(({ id, name, role }): MenuChoice<string> => ({
    id,
    name,
    note: t(`role.${role}`),
    isChosen: id === desk.profile,
  }));
  const act = (id: string) => {
    const person = desk.profiles.find((profile) => profile.id === id);
    if (!person) onAddPerson();
    else if (person.id !== desk.profile) void change('profiles.use', { profile: person.id });
  };
  return (
    <Menu
      label={t('profileMenu')}
      trigger={<ProfileButton desk={desk} />}
      items={[...people, 'line', { id: 'add-person', name: t('addPerson'), icon: UserPlus }]}
      onAction={act}
    />
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
