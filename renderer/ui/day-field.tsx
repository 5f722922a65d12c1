import type { ReactElement } from 'react';
import { DateField, DateInput, DateSegment } from 'react-aria-components/DateField';
import { Label } from 'react-aria-components/Label';
import { classes } from './classes';
import styles from './day-field.module.css';
import field from './field.module.css';

interface DayFieldProps {
  readonly label: string;
  /** Milliseconds since 1970 of the day's first moment here; null while it is not a whole day. */
  readonly onChange: (start: number | null) => void;
}

/** A day, typed part by part in the order and the digits of the interface. */
export function DayField({ label, onChange }: DayFieldProps): ReactElement {
  return (
    <DateField
      className={classes(field.field)}
      granularity="day"
      onChange={(day) =>
        onChange(day === null ? null : new Date(day.year, day.month - 1, day.day).getTime())
      }
    >
      <Label className={classes(field.label)}>{label}</Label>
      <DateInput className={classes(styles.input)}>
        {(segment) => <DateSegment segment={segment} className={classes(styles.segment)} />}
      </DateInput>
    </DateField>
  );
}
