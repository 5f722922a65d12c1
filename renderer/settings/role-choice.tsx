import type { ReactElement } from 'react';
import { roles, type Role } from '@shared/newsroom/newsroom';
import { RadioCards } from '../ui/radio-cards';
import { useWords } from '../words/use-words';

interface RoleChoiceProps {
  readonly label: string;
  readonly value: Role;
  readonly onChange: (role: Role) => void;
}

export function RoleChoice({ label, value, onChange }: RoleChoiceProps): ReactElement {
  const t = useWords('settings');
  const choices = roles.map((role) => ({
    id: role,
    name: t(`work.${role}`),
    description: t(`work.${role}.does`),
  }));
  return <RadioCards label={label} value={value} onChange={onChange} choices={choices} />;
}
