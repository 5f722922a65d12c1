import { CircleAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Text } from 'react-aria-components/Text';
import { classes } from './classes';
import styles from './field.module.css';
import { Icon } from './icon';

interface FieldNotesProps {
  readonly hint?: string | undefined;
  readonly error?: string | null | undefined;
}

/** What stands under a field: its error when it has one, else its hint. Both are read with the field. */
export function FieldNotes({ hint, error }: FieldNotesProps): ReactElement {
  if (error)
    return (
      <FieldError className={classes(styles.error)}>
        <Icon of={CircleAlert} size="s" />
        <span>{error}</span>
      </FieldError>
    );
  return (
    <>
      {hint !== undefined && (
        <Text slot="description" className={classes(styles.hint)}>
          {hint}
        </Text>
      )}
    </>
  );
}
