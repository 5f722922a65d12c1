import { ChevronDown, ChevronUp, Minus, Plus } from 'lucide-react';
import type { ReactElement } from 'react';
import type { ComparisonSummary } from '@shared/draft/compare/story-comparison';
import { Badge } from '../ui/badge';
import { IconButton } from '../ui/icon-button';
import { Segments } from '../ui/segments';
import { useWords } from '../words/use-words';
import styles from './timeline.module.css';

export const views = ['side', 'inline'] as const;
export type View = (typeof views)[number];

interface ComparisonBarProps {
  readonly summary: ComparisonSummary | null;
  readonly view: View;
  readonly onView: (view: View) => void;
  /** The change that the eye is on, from 0; -1 before the first. */
  readonly place: number;
  readonly changes: number;
  readonly onStep: (direction: 1 | -1) => void;
}

/** What changed in numbers, and the way from one change to the next. */
export function ComparisonBar(props: ComparisonBarProps): ReactElement {
  const { summary, view, onView, place, changes, onStep } = props;
  const t = useWords('timeline');
  return (
    <div className={styles.bar}>
      <b>{t('compared')}</b>
      {summary && <Counts summary={summary} />}
      <span className={styles.space} />
      <span className="visually-hidden" role="status">
        {place >= 0 && t('changePlace', { place: place + 1, count: changes })}
      </span>
      <IconButton
        icon={ChevronUp}
        label={t('earlierChange')}
        isDisabled={changes === 0}
        onPress={() => onStep(-1)}
      />
      <IconButton
        icon={ChevronDown}
        label={t('laterChange')}
        isDisabled={changes === 0}
        onPress={() => onStep(1)}
      />
      <Segments
        label={t('view')}
        isLabelHidden
        value={view}
        onChange={onView}
        choices={views.map((id) => ({ id, name: t(`view.${id}`) }))}
      />
    </div>
  );
}

const counted = [
  'blocksChanged',
  'blocksAdded',
  'blocksRemoved',
  'blocksMoved',
  'fieldsChanged',
] as const;

function Counts({ summary }: { readonly summary: ComparisonSummary }): ReactElement {
  const t = useWords('timeline');
  const { wordsAdded, wordsRemoved } = summary;
  const rest = counted
    .filter((name) => summary[name] > 0)
    .map((name) => t(name, { count: summary[name] }));
  return (
    <>
      {wordsAdded > 0 && (
        <Badge kind="good" icon={Plus}>
          {t('wordsAdded', { count: wordsAdded })}
        </Badge>
      )}
      {wordsRemoved > 0 && (
        <Badge kind="danger" icon={Minus}>
          {t('wordsRemoved', { count: wordsRemoved })}
        </Badge>
      )}
      <span className={styles.quiet}>{rest.join(t('and'))}</span>
    </>
  );
}
