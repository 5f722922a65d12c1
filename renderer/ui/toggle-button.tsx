import type { LucideIcon } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { ToggleButton as AriaToggleButton } from 'react-aria-components/ToggleButton';
import styles from './button.module.css';
import { classes } from './classes';
import { Icon } from './icon';

interface ToggleButtonProps {
  readonly children: ReactNode;
  readonly icon?: LucideIcon;
  readonly isPressed: boolean;
  readonly onChange: (isPressed: boolean) => void;
}

/** A button that stays down: something holds for as long as it is. */
export function ToggleButton(props: ToggleButtonProps): ReactElement {
  const { children, icon, isPressed, onChange } = props;
  return (
    <AriaToggleButton
      className={classes(styles.button, isPressed && styles.down)}
      isSelected={isPressed}
      onChange={onChange}
    >
      {icon && <Icon of={icon} />}
      <span>{children}</span>
    </AriaToggleButton>
  );
}
