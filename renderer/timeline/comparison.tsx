import {
  useDeferredValue,
  useMemo,
  useRef,
  useState,
  type ReactElement,
  type ReactNode,
} from 'react';
import type { DraftId } from '@shared/ids';
import type { Lists } from '@shared/newsroom/newsroom';
import { useAnswer } from '../bridge/use-answer';
import { useWords } from '../words/use-words';
import { ComparedStory } from './compared-story';
import { comparedRows, isChange } from './compared-rows';
import { ComparisonBar, type View } from './comparison-bar';
import styles from './comparison.module.css';
import { FieldChanges } from './field-changes';
import { momentOf } from './moments';

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
    before: momentOf(before),
    after: momentOf(after),
  });
  const comparison = answer?.ok && !isOld ? answer.value : null;
  const rows = useMemo(() => (comparison ? comparedRows(comparison.blocks) : []), [comparison]);
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
        <ComparedStory rows={useDeferredValue(rows)} view={useDeferredValue(view)} />
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
