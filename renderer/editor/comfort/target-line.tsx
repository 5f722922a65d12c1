import type { ReactElement } from 'react';
import { classes } from '../../ui/classes';
import { useWords } from '../../words/use-words';
import styles from './counts.module.css';

interface TargetLineProps {
  readonly words: number;
  readonly target: number;
}

/** How far it is to the wanted length, without alarm: a story may be longer. */
export function TargetLine({ words, target }: TargetLineProps): ReactElement {
  const t = useWords('comfort');
  const over = words - target;
  const share = `${String(Math.min(100, (words / target) * 100))}%`;
  return (
    <span className={styles.target}>
      <span className={styles.track} aria-hidden>
        <span
          className={classes(styles.bar, over > 0 && styles.full)}
          style={{ inlineSize: share }}
        />
      </span>
      <span>{over > 0 ? t('over', { count: over }) : t('left', { count: -over })}</span>
    </span>
  );
}
