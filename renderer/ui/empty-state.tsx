import type { ReactElement, ReactNode } from 'react';
import styles from './empty-state.module.css';

interface EmptyStateProps {
  readonly title: string;
  readonly text?: string;
  /** Rows: what can be done from here, three at most. */
  readonly actions?: ReactNode;
}

/** A place with nothing in it yet: one line that teaches, then what can be done. */
export function EmptyState({ title, text, actions }: EmptyStateProps): ReactElement {
  return (
    <div className={styles.empty}>
      <h1 className={styles.title}>{title}</h1>
      {text !== undefined && <p className={styles.text}>{text}</p>}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
