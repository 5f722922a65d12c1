import { useLayoutEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { classes } from '../../ui/classes';
import popover from '../../ui/popover.module.css';
import styles from './menus.module.css';

interface TextPopoverProps {
  readonly label: string;
  /** What it is about, on the screen. */
  readonly anchor: () => DOMRect | null;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A small form below words of the text; Escape or a click elsewhere closes it. */
export function TextPopover(props: TextPopoverProps): ReactElement {
  const { label, anchor, onClose, children } = props;
  const words = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const [rect, { current: element }] = [anchor(), words];
    if (rect === null || element === null) return;
    // The screen's own coordinates: they have no beginning and end of a line.
    element.style.top = `${rect.top}px`;
    element.style.left = `${rect.left}px`;
    element.style.width = `${rect.width}px`;
    element.style.height = `${rect.height}px`;
  });
  return (
    <>
      <span ref={words} className={styles['words']} />
      <Popover
        className={classes(popover.popover)}
        triggerRef={words}
        placement="bottom start"
        offset={6}
        isOpen
        onOpenChange={(isOpen) => !isOpen && onClose()}
      >
        <Dialog className={classes(popover.body)} aria-label={label}>
          {children}
        </Dialog>
      </Popover>
    </>
  );
}
