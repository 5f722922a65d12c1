import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type ReactElement } from 'react';
import type { OpenDesk } from '@shared/ipc/desk-state';
import type { AuditFilter } from '@shared/newsroom/audit';
import { useWords } from '../../words/use-words';
import styles from './record.module.css';
import { RecordRow } from './record-row';
import type { OneStory } from './record-settings';
import { useRecord } from './use-record';

interface RecordListProps {
  readonly desk: OpenDesk;
  readonly filter: AuditFilter;
  readonly onStory: (story: OneStory) => void;
}

/** What most rows are high (px); each is measured once it is drawn. */
const usualHeight = 58;
/** So many rows before the last one, older ones are asked for. */
const ahead = 20;

/** Rows as far as anybody scrolls, of which only those in sight are drawn. */
export function RecordList({ desk, filter, onStory }: RecordListProps): ReactElement {
  const t = useWords('record');
  const scroller = useRef<HTMLDivElement>(null);
  const { rows, isReady, more } = useRecord(filter);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing below is memoized by hand
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    getItemKey: (place) => rows[place]?.place ?? place,
    overscan: 8,
  });
  const drawn = virtual.getVirtualItems();
  const last = drawn.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= rows.length - ahead) more();
  }, [last, rows.length, more]);
  if (isReady && rows.length === 0) return <p className={styles.none}>{t('none')}</p>;
  return (
    // What scrolls takes the focus, so that it also scrolls by keyboard.
    <div
      className={styles.scroller}
      ref={scroller}
      role="region"
      aria-label={t('list')}
      tabIndex={0}
    >
      <ol className={styles.rows} style={{ blockSize: virtual.getTotalSize() }}>
        {drawn.map(({ key, index, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              className={styles.row}
              style={{ insetBlockStart: start }}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
            >
              <RecordRow {...{ row, desk, onStory }} isAlone={filter.draft !== null} />
            </li>
          );
        })}
      </ol>
    </div>
  );
}
