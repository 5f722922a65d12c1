import type { ReactElement } from 'react';
import { addressParts } from './address-parts';
import styles from './address-text.module.css';
import { classes } from './classes';

interface AddressTextProps {
  /** A web address or a path; read left to right in every interface. */
  readonly text: string;
  readonly className?: string | undefined;
}

/** An address whose parts keep their own direction: an Arabic name cannot turn the rest around. */
export function AddressText({ text, className }: AddressTextProps): ReactElement {
  return (
    <code className={classes(styles.address, className)} dir="ltr">
      {addressParts(text).map(({ name, end }, place) => (
        // The same name may stand in an address twice; only its place tells them apart.
        <span key={place} className={styles.part}>
          <bdi>{name}</bdi>
          {end}
        </span>
      ))}
    </code>
  );
}
