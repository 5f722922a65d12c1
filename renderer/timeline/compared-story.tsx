import { memo, type ReactElement } from 'react';
import { classes } from '../ui/classes';
import { useWords } from '../words/use-words';
import { ComparedText } from './compared-block';
import { isChange, type ComparedRow } from './compared-rows';
import type { View } from './comparison-bar';
import styles from './comparison.module.css';

interface ComparedStoryProps {
  readonly rows: readonly ComparedRow[];
  readonly view: View;
}

/** The whole story row by row; a long one is drawn in pieces, so that the window goes on answering. */
export const ComparedStory = memo(function ComparedStory({
  rows,
  view,
}: ComparedStoryProps): ReactElement {
  return (
    <div className={classes(styles.rows)}>
      {rows.map((row) => (
        <Row key={`${row.kind} ${String(row.number)}`} row={row} view={view} />
      ))}
    </div>
  );
});

function Row({ row, view }: { readonly row: ComparedRow; readonly view: View }): ReactElement {
  if (row.kind === 'left') return <Left row={row} view={view} />;
  const marked = isChange(row) ? { 'data-change': '', tabIndex: -1 } : {};
  return view === 'side' ? (
    <div className={styles.pair} id={rowId(row.number)} {...marked}>
      <ComparedText block={row.block} side="before" />
      <ComparedText block={row.block} side="after" />
    </div>
  ) : (
    <div className={styles.single} id={rowId(row.number)} {...marked}>
      <ComparedText block={row.block} side="both" />
    </div>
  );
}

function rowId(number: number): string {
  return `compared-${String(number)}`;
}

interface LeftProps {
  readonly row: Extract<ComparedRow, { kind: 'left' }>;
  readonly view: View;
}

/** Where a moved paragraph stood: a way to where it is now. */
function Left({ row, view }: LeftProps): ReactElement {
  const t = useWords('timeline');
  const go = () => {
    const target = document.getElementById(rowId(row.number));
    target?.scrollIntoView({ block: 'center' });
    target?.focus({ preventScroll: true });
  };
  return (
    <div className={view === 'side' ? styles.pair : styles.single}>
      <button type="button" className={styles.left} onClick={go}>
        <span className={styles.note}>{t('movedAway')}</span>
        <span className={styles.excerpt} lang="ar" dir="rtl">
          {row.block.before.text}
        </span>
      </button>
    </div>
  );
}
