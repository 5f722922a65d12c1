import type { ReactElement } from 'react';
import { AddressText } from '../ui/address-text';
import styles from './publish-panel.module.css';

interface AddressProps {
  readonly label: string;
  /** A web address or a path; read left to right in every interface. */
  readonly text: string;
}

export function Address({ label, text }: AddressProps): ReactElement {
  return (
    <div className={styles.address}>
      <span className={styles.label}>{label}</span>
      <AddressText text={text} />
    </div>
  );
}
