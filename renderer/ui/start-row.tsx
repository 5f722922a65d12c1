import type { LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button } from 'react-aria-components/Button';
import { classes } from './classes';
import { Icon } from './icon';
import { Shortcut } from './shortcut';
import styles from './start-row.module.css';

interface StartRowProps {
  readonly icon: LucideIcon;
  readonly name: string;
  readonly description: string;
  readonly shortcut?: string;
  readonly onPress: () => void;
}

/** One of the few things to do in an empty place. */
export function StartRow(props: StartRowProps): ReactElement {
  return (
    <Button className={classes(styles.row)} onPress={() => props.onPress()}>
      <span className={styles.icon}>
        <Icon of={props.icon} size="l" />
      </span>
      <span className={styles.words}>
        <span className={styles.name}>{props.name}</span>
        <span className={styles.description}>{props.description}</span>
      </span>
      {props.shortcut !== undefined && <Shortcut keys={props.shortcut} />}
    </Button>
  );
}
