import { useId, type ReactElement, type ReactNode } from 'react';
import { classes } from './classes';
import styles from './pane.module.css';

interface PaneProps {
  readonly title: string;
  /** One quiet control at the end of the head. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A named part of a side panel; a hairline parts it from the next. */
export function Pane({ title, action, children }: PaneProps): ReactElement {
  const id = useId();
  return (
    <section className={classes(styles.pane)} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id}>{title}</h3>
        {action !== undefined && <div className={styles.action}>{action}</div>}
      </div>
      {children}
    </section>
  );
}
