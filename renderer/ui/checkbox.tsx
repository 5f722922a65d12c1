import { Check, Minus } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox';
import styles from './choice.module.css';
import { classes } from './classes';
import { Icon } from './icon';

interface CheckboxProps {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isIndeterminate?: boolean;
  readonly isDisabled?: boolean;
  readonly size?: 's' | 'm';
}

export function Checkbox(props: CheckboxProps): ReactElement {
  const { isSelected, isIndeterminate = false, size = 'm' } = props;
  return (
    <CheckboxField
      isSelected={isSelected}
      onChange={props.onChange}
      isIndeterminate={isIndeterminate}
      isDisabled={props.isDisabled ?? false}
    >
      <CheckboxButton className={classes(styles.check, size === 's' && styles.small)}>
        <span className={styles.box}>
          {isIndeterminate ? <Icon of={Minus} /> : isSelected && <Icon of={Check} />}
        </span>
        <span>{props.children}</span>
      </CheckboxButton>
    </CheckboxField>
  );
}
