import type { LucideIcon } from 'lucide-react';
import type { ReactElement, ReactNode, Ref } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
} from 'react-aria-components/Button';
import styles from './button.module.css';
import { classes } from './classes';
import { Hint } from './hint';
import { Icon } from './icon';

interface IconButtonProps {
  /** Its name and its hint. */
  readonly label: string;
  readonly onPress?: () => void;
  readonly icon?: LucideIcon;
  /** A letter in place of a drawing: bold is another letter in each language. */
  readonly letter?: string;
  /** A drawing of one's own. */
  readonly children?: ReactNode;
  readonly kind?: 'quiet' | 'plain' | 'primary';
  readonly size?: 'm' | 'l';
  readonly isPressed?: boolean;
  readonly isExpanded?: boolean;
  readonly isDisabled?: boolean;
  readonly shortcut?: string;
  /** Leaves the focus where it is when pressed with the mouse: the text, for the toolbar's buttons. */
  readonly keepsFocus?: boolean;
  readonly slot?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function IconButton(props: IconButtonProps): ReactElement {
  const { label, icon, letter, kind = 'quiet', size = 'm', shortcut } = props;
  const name = classes(
    styles.button,
    styles[kind],
    styles.square,
    size === 'l' && styles.large,
    letter !== undefined && styles.letter,
  );
  return (
    <Hint text={label} {...(shortcut !== undefined && { shortcut })}>
      <AriaButton {...passedOn(props)} className={name} aria-label={label}>
        {icon && <Icon of={icon} />}
        {letter !== undefined && <span aria-hidden>{letter}</span>}
        {props.children}
      </AriaButton>
    </Hint>
  );
}

/** The properties that the control underneath knows by the same meaning. */
function passedOn(props: IconButtonProps): AriaButtonProps & { ref?: Ref<HTMLButtonElement> } {
  const { onPress, isPressed, isExpanded, isDisabled, keepsFocus, slot, ref } = props;
  return {
    ...(onPress && { onPress: () => onPress() }),
    ...(isPressed !== undefined && { 'aria-pressed': isPressed }),
    ...(isExpanded !== undefined && { 'aria-expanded': isExpanded }),
    ...(isDisabled !== undefined && { isDisabled }),
    ...(keepsFocus !== undefined && { preventFocusOnPress: keepsFocus }),
    ...(slot !== undefined && { slot }),
    ...(ref !== undefined && { ref }),
  };
}
