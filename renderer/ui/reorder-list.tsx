import { GripVertical } from 'lucide-react';
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { classes } from './classes';
import { Icon } from './icon';
import styles from './reorder-list.module.css';
import { useReorder, type Reorder } from './use-reorder';

interface ReorderListProps {
  readonly label: string;
  readonly rows: readonly ReorderRow[];
  readonly isReadOnly: boolean;
  readonly onMove: (move: { readonly from: number; readonly to: number }) => void;
}

export interface ReorderRow {
  readonly key: string;
  /** What the grip of this row is called. */
  readonly gripLabel: string;
  readonly content: ReactNode;
}

/** Rows whose order matters: dragged by their grip, or moved by the arrow keys on it. */
export function ReorderList(props: ReorderListProps): ReactElement {
  const reorder = useReorder(props.rows.length, props.onMove);
  return (
    <ol className={classes(styles.list)} aria-label={props.label}>
      {props.rows.map((row, index) => (
        <li
          key={row.key}
          className={classes(
            styles.row,
            reorder.dragged === index && styles.dragged,
            reorder.target === index && styles[reorder.side],
          )}
          {...reorder.rowProps(index)}
        >
          {props.isReadOnly ? (
            <span className={styles.noGrip} />
          ) : (
            <Grip label={row.gripLabel} index={index} reorder={reorder} />
          )}
          <div className={styles.content}>{row.content}</div>
        </li>
      ))}
    </ol>
  );
}

interface GripProps {
  readonly label: string;
  readonly index: number;
  readonly reorder: Reorder;
}

function Grip({ label, index, reorder }: GripProps): ReactElement {
  const ref = useRef<HTMLButtonElement>(null);
  const isMoved = reorder.moved === index;
  // The row has changed its place; the focus goes with it, so that the next arrow moves it further.
  useEffect(() => {
    if (isMoved) ref.current?.focus();
  }, [isMoved]);
  return (
    <button
      ref={ref}
      type="button"
      className={styles.grip}
      aria-label={label}
      title={label}
      draggable
      {...reorder.gripProps(index)}
    >
      <Icon of={GripVertical} size="s" />
    </button>
  );
}
