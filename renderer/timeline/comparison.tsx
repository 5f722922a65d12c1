import { useRef, useState, type ReactElement, type ReactNode } from 'react';
import type { DraftId } from '@shared/ids';
import type { Lists } from '@shared/newsroom/newsroom';
import { useAnswer } from '../bridge/use-answer';
import { useWords } from '../words/use-words';
import { ComparedText } from './compared-block';
import { comparedRows, isChange, type ComparedRow } from './compared-rows';
import { ComparisonBar, type View } from './comparison-bar';
import styles from './comparison.module.css';
import { FieldChanges } from './field-changes';
import timeline from './timeline.module.css';

interface ComparisonProps {
  readonly draft: DraftId;
  readonly before: number;
  readonly after: number;
  readonly lists: Lists;
  readonly view: View;
  readonly onView: (view: View) => void;
  /** What each version is, above its text. */
  readonly heads: { readonly before: ReactNode; readonly after: ReactNode };
}

/** Two versions of the story: what was, what became of it, and every difference marked. */
export function Comparison(props: ComparisonProps): ReactElement {
  const { draft, before, after, lists, heads, view, onView } = props;
  const t = useWords('timeline');
  const { data: answer, isPlaceholderData: isOld } = useAnswer('history.compare', {
    draft,
    before,
    after,
  });
  const comparison = answer?.ok && !isOld ? answer.value : null;
  const rows = comparison === null ? [] : comparedRows(comparison.blocks);
  const { scroll, place, step } = useChanges();
  const isSame = comparison !== null && !rows.some(isChange) && comparison.fields.length === 0;
  return (
    <>
      <ComparisonBar
        {...{ view, onView }}
        summary={comparison?.summary ?? null}
        place={place}
        changes={rows.filter(isChange).length}
        onStep={step}
      />
      <div
        className={styles.scroll}
        ref={scroll}
        tabIndex={0}
        role="region"
        aria-label={t('compared')}
      >
        <div className={styles.heads} data-view={view}>
          <div className={styles.head}>{heads.before}</div>
          <div className={styles.head}>{heads.after}</div>
        </div>
        {comparison === null && <p className={styles.wait}>{t('comparing')}</p>}
        {isSame && <p className={styles.wait}>{t('noChange')}</p>}
        {comparison && <FieldChanges changes={comparison.fields} lists={lists} />}
        <div className={timeline.rows}>
          {rows.map((row) => (
            <Row key={`${row.kind} ${String(row.number)}`} row={row} view={view} />
          ))}
        </div>
      </div>
    </>
  );
}

/** Walks from one marked row to the next; the row takes the focus, so that it is read aloud. */
function useChanges() {
  const scroll = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState(-1);
  const step = (direction: 1 | -1) => {
    const marked = [...(scroll.current?.querySelectorAll<HTMLElement>('[data-change]') ?? [])];
    if (marked.length === 0) return;
    const next = Math.min(Math.max(place + direction, 0), marked.length - 1);
    setPlace(next);
    marked[next]?.scrollIntoView({ block: 'center' });
    marked[next]?.focus({ preventScroll: true });
  };
  return { scroll, place, step };
}

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
