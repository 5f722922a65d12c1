import { Fragment, type ReactElement } from 'react';
import type { WordRun } from '@shared/draft/compare/story-comparison';
import { classes } from '../ui/classes';
import { IsolatedText } from '../ui/isolated-text';
import styles from './comparison.module.css';

/** Which version is read: one of the two, or both in one text. */
export type Side = 'before' | 'after' | 'both';

interface WordMarksProps {
  readonly words: readonly WordRun[];
  readonly side: Side;
}

/** Whole words, marked by colour, ground and line alone: anything wider would cut their letters apart. */
export function WordMarks({ words, side }: WordMarksProps): ReactElement {
  const shown = words.filter(({ kind }) => isOn(kind, side));
  return (
    <>
      {shown.map((run, place) => (
        // Runs have no identity but their place, and are drawn anew for each comparison.
        <Fragment key={place}>{mark(run, shown[place + 1])}</Fragment>
      ))}
    </>
  );
}

function isOn(kind: WordRun['kind'], side: Side): boolean {
  if (side === 'before') return kind !== 'added';
  return side === 'both' || kind !== 'removed';
}

function mark({ kind, text, minor }: WordRun, next: WordRun | undefined): ReactElement {
  const words = <IsolatedText text={text} />;
  switch (kind) {
    case 'same':
      return words;
    case 'added':
      return <ins className={classes(styles.added, minor && styles.minor)}>{words}</ins>;
    case 'removed': {
      const isSwapped = next?.kind === 'added' && !/\s$/.test(text);
      const name = classes(styles.removed, minor && styles.minor, isSwapped && styles.swap);
      return <del className={name}>{words}</del>;
    }
  }
}
