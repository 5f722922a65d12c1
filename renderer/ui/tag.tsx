import { Check, X } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button } from 'react-aria-components/Button';
import { classes } from './classes';
import { Icon } from './icon';
import styles from './tag.module.css';

interface TagProps {
  readonly children: string;
  readonly isChosen?: boolean;
  readonly onRemove?: () => void;
  /** What the removing button says, with the tag's name in it. */
  readonly removeLabel?: string;
}

export function Tag({ children, isChosen = false, onRemove, removeLabel }: TagProps): ReactElement {
  return (
    <span className={classes(styles.tag, isChosen && styles.chosen, onRemove && styles.removable)}>
      {isChosen && <Icon of={Check} size="s" />}
      <bdi>{children}</bdi>
      {onRemove && (
        <Button
          className={classes(styles.remove)}
          aria-label={removeLabel ?? children}
          onPress={() => onRemove()}
        >
          <Icon of={X} size="s" />
        </Button>
      )}
    </span>
  );
}
