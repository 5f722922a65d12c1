import type { ReactElement } from 'react';
import { classes } from './classes';
import styles from './person.module.css';

const hues = [styles.person1, styles.person2, styles.person3, styles.person4] as const;

interface PersonProps {
  readonly name: string;
  /** Order of joining, from 0; hues come round again after four. */
  readonly order: number;
}

/** A person's first letter in their hue; the name stands beside it. */
export function Person({ name, order }: PersonProps): ReactElement {
  return (
    <span className={classes(styles.person, hues[order % hues.length])} aria-hidden>
      {firstLetter(name)}
    </span>
  );
}

function firstLetter(name: string): string {
  return Array.from(name.trim())[0] ?? '';
}
