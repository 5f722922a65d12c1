import type { ReactElement } from 'react';
import { arabic } from '../words/ar/arabic';
import { useWords } from '../words/use-words';
import { classes } from './classes';
import styles from './wordmark.module.css';

/** The name with its caret; written in Arabic whatever the interface speaks. */
export function Wordmark({ isLarge = false }: { readonly isLarge?: boolean }): ReactElement {
  const t = useWords('frame');
  return (
    <span
      className={classes(styles.wordmark, isLarge && styles.large)}
      role="img"
      aria-label={t('product')}
    >
      <span lang="ar" dir="rtl">
        {arabic.frame.product}
      </span>
    </span>
  );
}
