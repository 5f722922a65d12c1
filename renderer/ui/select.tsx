import { Check, ChevronDown } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { classes } from './classes';
import { FieldNotes } from './field-notes';
import field from './field.module.css';
import { Icon } from './icon';
import menu from './menu.module.css';
import styles from './select.module.css';

interface SelectChoice<Id extends string> {
  readonly id: Id;
  readonly name: string;
  /** Depth in a tree: 0, 1 or 2. */
  readonly indent?: number;
}

interface SelectProps<Id extends string> {
  readonly label: string;
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  readonly choices: readonly SelectChoice<Id>[];
  readonly placeholder?: string;
  readonly isLabelHidden?: boolean;
  readonly isDisabled?: boolean;
  readonly error?: string | null;
}

export function Select<Id extends string>(props: SelectProps<Id>): ReactElement {
  const { label, value, choices, error = null, isLabelHidden = false } = props;
  const choose = (key: string | number | null) => {
    const chosen = choices.find((choice) => choice.id === key);
    if (chosen) props.onChange(chosen.id);
  };
  return (
    <AriaSelect
      className={classes(field.field)}
      value={value}
      onChange={choose}
      isInvalid={error !== null}
      isDisabled={props.isDisabled ?? false}
      placeholder={props.placeholder ?? ''}
      {...(isLabelHidden && { 'aria-label': label })}
    >
      {!isLabelHidden && <Label className={classes(field.label)}>{label}</Label>}
      <Button className={classes(styles.button)}>
        <SelectValue className={classes(styles.value)}>
          {({ isPlaceholder, defaultChildren }) =>
            isPlaceholder ? defaultChildren : choices.find(({ id }) => id === value)?.name
          }
        </SelectValue>
        <Icon of={ChevronDown} size="s" />
      </Button>
      <FieldNotes error={error} />
      <Popover className={classes(menu.popover, menu.asWide)} offset={4}>
        <ListBox className={classes(menu.list)}>{choices.map(option)}</ListBox>
      </Popover>
    </AriaSelect>
  );
}

const indents = [undefined, menu.indent1, menu.indent2] as const;

function option<Id extends string>({ id, name, indent = 0 }: SelectChoice<Id>): ReactElement {
  return (
    <ListBoxItem
      key={id}
      id={id}
      textValue={name}
      className={classes(menu.item, indents[Math.min(indent, 2)])}
    >
      {({ isSelected }) => (
        <>
          <span className={menu.words}>
            <bdi>{name}</bdi>
          </span>
          {isSelected && <Icon of={Check} size="s" />}
        </>
      )}
    </ListBoxItem>
  );
}
