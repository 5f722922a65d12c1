import type { ReactElement } from 'react';
import { Label } from 'react-aria-components/Label';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup';
import styles from './choice.module.css';
import { classes } from './classes';
import field from './field.module.css';

interface Choice<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly description?: string;
}

interface RadioCardsProps<Id extends string> {
  readonly label: string;
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  readonly choices: readonly Choice<Id>[];
}

/** One choice out of a few that each need a sentence. */
export function RadioCards<Id extends string>(props: RadioCardsProps<Id>): ReactElement {
  const choose = (id: string) => {
    const chosen = props.choices.find((choice) => choice.id === id);
    if (chosen) props.onChange(chosen.id);
  };
  return (
    <RadioGroup className={classes(styles.cards)} value={props.value} onChange={choose}>
      <Label className={classes(field.label)}>{props.label}</Label>
      <div className={styles.list}>
        {props.choices.map((choice) => (
          <RadioField key={choice.id} value={choice.id} className={classes(styles.choice)}>
            <RadioButton className={classes(styles.card)}>
              <span className={classes(styles.box, styles.round)} />
              <span className={styles.words}>
                <span className={styles.name}>{choice.name}</span>
                {choice.description !== undefined && (
                  <span className={styles.description}>{choice.description}</span>
                )}
              </span>
            </RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  );
}
