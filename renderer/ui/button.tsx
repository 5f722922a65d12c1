import { LoaderCircle, type LucideIcon } from 'lucide-react';
import { useEffect, useId, useState, type ReactElement, type ReactNode, type Ref } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
} from 'react-aria-components/Button';
import styles from './button.module.css';
import { classes } from './classes';
import { Icon } from './icon';
import { Hint } from './hint';

export type ButtonKind = 'plain' | 'primary' | 'quiet' | 'danger' | 'danger-solid' | 'link';

interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  readonly kind?: ButtonKind;
  readonly size?: 'm' | 'l';
  readonly icon?: LucideIcon;
  readonly isBusy?: boolean;
  /** What the button says while it works; shown only when that takes a while. */
  readonly busyLabel?: string;
  /** Why it cannot be pressed now. The button stays visible and reachable, and says it. */
  readonly reason?: string | null;
  readonly type?: 'button' | 'submit';
  readonly isExpanded?: boolean;
  readonly autoFocus?: boolean;
  /** Null: not one of the slots that the surrounding control names. */
  readonly slot?: string | null;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** Longer than this (ms) and a button says that it is working. */
const patience = 400;

export function Button(props: ButtonProps): ReactElement {
  const { kind = 'plain', size = 'm', reason = null, isBusy = false, icon } = props;
  const reasonId = useId();
  const isLong = useLonger(isBusy);
  const button = (
    <AriaButton
      {...passedOn(props)}
      className={classes(styles.button, styles[kind], size === 'l' && styles.large)}
      isPending={isBusy}
      {...(reason === null ? {} : { 'aria-disabled': true, 'aria-describedby': reasonId })}
    >
      {isLong ? <Icon of={LoaderCircle} isSpinning /> : icon && <Icon of={icon} />}
      <span>{isLong ? (props.busyLabel ?? props.children) : props.children}</span>
      {reason !== null && (
        <span id={reasonId} hidden>
          {reason}
        </span>
      )}
    </AriaButton>
  );
  return reason === null ? button : <Hint text={reason}>{button}</Hint>;
}

/** The properties that the control underneath knows by the same meaning. */
function passedOn(props: ButtonProps): AriaButtonProps & { ref?: Ref<HTMLButtonElement> } {
  const { onPress, type, isExpanded, autoFocus, slot, ref, reason = null } = props;
  const mayPress = reason === null;
  return {
    type: type === 'submit' && mayPress ? 'submit' : 'button',
    ...(onPress && mayPress && { onPress: () => onPress() }),
    ...(isExpanded !== undefined && { 'aria-expanded': isExpanded }),
    ...(autoFocus !== undefined && { autoFocus }),
    ...(slot !== undefined && { slot }),
    ...(ref !== undefined && { ref }),
  };
}

function useLonger(isBusy: boolean): boolean {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    if (!isBusy) return;
    const timer = setTimeout(() => setIsLong(true), patience);
    return () => {
      clearTimeout(timer);
      setIsLong(false);
    };
  }, [isBusy]);
  return isLong;
}
