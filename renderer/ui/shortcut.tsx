import { use, type ReactElement } from 'react';
import { IsMac } from './keyboard-kind';
import { shortcutKeys } from './shortcut-keys';
import styles from './shortcut.module.css';

/** Keys as they are printed on the keyboard: `Ctrl N`, or ⌘N on a Mac. */
export function Shortcut({ keys }: { readonly keys: string }): ReactElement {
  return (
    <kbd className={styles.keys} dir="ltr">
      {shortcutKeys(keys, use(IsMac))}
    </kbd>
  );
}
