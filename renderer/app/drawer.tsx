import { useEffect, useId, useRef, type ReactElement, type ReactNode } from 'react';
import { classes } from '../ui/classes';
import styles from './desk.module.css';
import { useFocusInside } from './use-focus-inside';

interface DrawerProps {
  readonly children: ReactNode;
  readonly className: string | undefined;
  readonly label: string;
  readonly isOpen: boolean;
  /** Whether it lies over the text now; otherwise it stands beside it. */
  readonly isDrawer: boolean;
  readonly onClose: () => void;
}

/** A part of the desk that gives way in a narrow window: opened by its button, closed by Escape. */
export function Drawer(props: DrawerProps): ReactElement {
  const { children, className, label, isOpen, isDrawer, onClose } = props;
  const headingId = useId();
  const place = useRef<HTMLDivElement>(null);
  const isOver = isOpen && isDrawer;
  useEffect(() => {
    if (!isOver) return;
    const before = document.activeElement;
    place.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, [isOver]);
  const onKeyDown = useFocusInside(onClose);
  return (
    <>
      {isOver && <div className={styles.scrim} onClick={onClose} aria-hidden />}
      <div
        ref={place}
        className={classes(className)}
        role={isOver ? 'dialog' : 'region'}
        {...(isOver && { 'aria-modal': true, 'data-drawer': '', onKeyDown })}
        aria-labelledby={headingId}
        hidden={!isOpen}
        tabIndex={-1}
      >
        <h2 id={headingId} className="visually-hidden">
          {label}
        </h2>
        {children}
      </div>
    </>
  );
}
