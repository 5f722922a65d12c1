import { RotateCcw } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import { useWords } from '../words/use-words';
import { Comparison } from './comparison';
import type { View } from './comparison-bar';
import { indexOfVersion, type LifeStop } from './life-stops';
import type { Shown } from './shown';
import type { TimelineProps } from './timeline';
import styles from './timeline.module.css';
import type { Wanted } from './use-restore';
import { useTime } from './use-time';
import type { VersionWords } from './use-version-words';

interface CompareViewProps extends TimelineProps {
  readonly stops: readonly LifeStop[];
  readonly shown: Extract<Shown, { kind: 'compare' }>;
  readonly words: VersionWords;
  readonly reasonFor: (version: number) => string | null;
  readonly onWant: (wanted: Wanted) => void;
}

export function CompareView(props: CompareViewProps): ReactElement {
  const { draft, desk, shown } = props;
  const { before, after } = shown;
  const [view, setView] = useState<View>('side');
  return (
    <Comparison
      key={`${String(before)} ${String(after)}`}
      {...{ draft, before, after, view }}
      onView={setView}
      lists={desk.lists}
      heads={{
        before: <Head {...props} side="before" />,
        after: <Head {...props} side="after" />,
      }}
    />
  );
}

interface HeadProps extends CompareViewProps {
  readonly side: 'before' | 'after';
}

/** What one side of the comparison is, and the way back to it. */
function Head({ stops, shown, side, words, reasonFor, onWant }: HeadProps): ReactElement | null {
  const t = useWords('timeline');
  const time = useTime();
  const version = shown[side];
  const stop = stops[indexOfVersion(stops, version)];
  if (stop === undefined) return null;
  return (
    <>
      <span className={classes(styles.side, side === 'after' && styles.filled)}>{t(side)}</span>
      <p className={styles.moment}>
        <b>{words.name(stop)}</b>
        <span className={styles.quiet}>
          <bdi>{words.person(stop.author)}</bdi> · {time.full(stop.at)}
        </span>
      </p>
      <span className={styles.space} />
      {reasonFor(version) === null && (
        <Button icon={RotateCcw} onPress={() => onWant({ version, passage: null })}>
          {t('restoreDo')}
        </Button>
      )}
    </>
  );
}
