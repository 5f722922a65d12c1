import { Minus, Plus } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { NumberField as AriaNumberField } from 'react-aria-components/NumberField';
import { classes } from './classes';
import field from './field.module.css';
import { Icon } from './icon';
import styles from './number-field.module.css';

interface NumberFieldProps {
  readonly label: string;
  /** Null: nothing was said. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
}

/** A whole number in the digits of the interface; it is taken when one leaves the field. */
export function NumberField(props: NumberFieldProps): ReactElement {
  const { label, value, onChange, least, most, step, placeholder = '' } = props;
  const round = (typed: number) => Math.min(most, Math.max(least, Math.round(typed)));
  return (
    <AriaNumberField
      className={classes(field.field)}
      // Not a number is how the control says that it is empty.
      value={value ?? NaN}
      onChange={(typed) => onChange(Number.isNaN(typed) ? null : round(typed))}
      minValue={0}
      maxValue={most}
      step={step}
      commitBehavior="validate"
      formatOptions={{ useGrouping: false }}
      isDisabled={props.isDisabled ?? false}
    >
      <Label className={classes(field.label)}>{label}</Label>
      <Group className={classes(styles.group)}>
        <Button slot="decrement" className={classes(styles.button)}>
          <Icon of={Minus} size="s" />
        </Button>
        <Input className={classes(field.input, styles.input)} placeholder={placeholder} />
        <Button slot="increment" className={classes(styles.button)}>
          <Icon of={Plus} size="s" />
        </Button>
      </Group>
    </AriaNumberField>
  );
}
