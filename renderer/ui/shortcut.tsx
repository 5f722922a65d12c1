import type { ReactElement } from 'react';
import styles from './shortcut.module.css';

/** Keys as they are printed on the keyboard: `Ctrl N`. */
export function Shortcut({ keys }: { readonly keys: string }): ReactElement {
  return (
    <kbd className={styles.keys} dir="ltr">
      {keys}
    </kbd>
  );
}
