import type { ReactElement, ReactNode } from 'react';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover as AriaPopover } from 'react-aria-components/Popover';
import { classes } from './classes';
import styles from './popover.module.css';

interface PopoverProps {
  readonly label: string;
  /** One of our buttons; pressing it opens the panel. */
  readonly trigger: ReactElement;
  readonly children: ReactNode;
  readonly isOpen?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
  readonly placement?: 'bottom start' | 'bottom end' | 'top start';
}

/** A small panel beside its button; it closes when one looks elsewhere. */
export function Popover(props: PopoverProps): ReactElement {
  const { label, trigger, children, isOpen, onOpenChange, placement = 'bottom end' } = props;
  return (
    <DialogTrigger
      {...(isOpen !== undefined && { isOpen })}
      {...(onOpenChange !== undefined && { onOpenChange })}
    >
      {trigger}
      <AriaPopover className={classes(styles.popover)} placement={placement} offset={4}>
        <Dialog className={classes(styles.body)} aria-label={label}>
          {children}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
