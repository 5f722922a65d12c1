import type { ReactElement } from 'react';
import { Label } from 'react-aria-components/Label';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup';
import { classes } from './classes';
import field from './field.module.css';
import styles from './segments.module.css';

interface Segment<Id extends string> {
  readonly id: Id;
  readonly name: string;
  /** The language its name is written in, when it is not the interface's. */
  readonly lang?: string;
}

interface SegmentsProps<Id extends string> {
  readonly label: string;
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  readonly choices: readonly Segment<Id>[];
  readonly isLarge?: boolean;
  readonly isLabelHidden?: boolean;
  readonly isDisabled?: boolean;
}

/** One choice out of two or three short names, all in sight. */
export function Segments<Id extends string>(props: SegmentsProps<Id>): ReactElement {
  const { label, isLabelHidden = false, isLarge = false, isDisabled = false } = props;
  const choose = (id: string) => {
    const chosen = props.choices.find((choice) => choice.id === id);
    if (chosen) props.onChange(chosen.id);
  };
  return (
    <RadioGroup
      className={classes(field.field)}
      orientation="horizontal"
      value={props.value}
      onChange={choose}
      isDisabled={isDisabled}
      {...(isLabelHidden && { 'aria-label': label })}
    >
      {!isLabelHidden && <Label className={classes(field.label)}>{label}</Label>}
      <div className={classes(styles.segments, isLarge && styles.large)}>
        {props.choices.map(({ id, name, lang }) => (
          <RadioField key={id} value={id} className={classes(styles.part)}>
            <RadioButton className={classes(styles.segment)}>
              <span lang={lang}>{name}</span>
            </RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  );
}
