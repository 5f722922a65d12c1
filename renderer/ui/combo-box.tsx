import { ChevronDown, Plus } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { useWords } from '../words/use-words';
import { classes } from './classes';
import { FieldNotes } from './field-notes';
import field from './field.module.css';
import { Icon } from './icon';
import menu from './menu.module.css';
import { offeredChoices, type ComboChoice, type Offer } from './offered-choices';
import styles from './select.module.css';

interface ComboBoxProps<Id extends string> {
  readonly label: string;
  readonly choices: readonly ComboChoice<Id>[];
  readonly onChoose: (id: Id) => void;
  /** Given when a name that is not there may be added. */
  readonly onAdd?: (name: string) => void;
  readonly placeholder?: string;
  readonly hint?: string;
  readonly isLabelHidden?: boolean;
  readonly autoFocus?: boolean;
}

/** Picks one thing after another out of a list; what was typed is cleared after each. */
export function ComboBox<Id extends string>(props: ComboBoxProps<Id>): ReactElement {
  const { label, choices, onChoose, onAdd, isLabelHidden = false } = props;
  const t = useWords('ui');
  const [typed, setTyped] = useState('');
  const offers = offeredChoices(choices, { typed, mayAdd: onAdd !== undefined });
  const take = (key: string | number | null) => {
    const offer = offers.find(({ key: offered }) => offered === key);
    if (!offer) return;
    if (offer.kind === 'add') onAdd?.(offer.name);
    else onChoose(offer.choice.id);
    setTyped('');
  };
  return (
    <AriaComboBox
      className={classes(field.field)}
      items={offers}
      value={null}
      onChange={take}
      inputValue={typed}
      onInputChange={setTyped}
      menuTrigger="focus"
      allowsEmptyCollection
      autoFocus={props.autoFocus ?? false}
      {...(isLabelHidden && { 'aria-label': label })}
    >
      {!isLabelHidden && <Label className={classes(field.label)}>{label}</Label>}
      <div className={styles.combo}>
        <Input className={classes(field.input)} placeholder={props.placeholder ?? ''} />
        <Button aria-label={label}>
          <Icon of={ChevronDown} size="s" />
        </Button>
      </div>
      <FieldNotes hint={props.hint} />
      <Popover className={classes(menu.popover, menu.asWide)} offset={4}>
        <ListBox
          className={classes(menu.list)}
          renderEmptyState={() => <p className={menu.none}>{t('noMatch')}</p>}
        >
          {(offer: Offer<Id>) => <Option offer={offer} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}

function Option<Id extends string>({ offer }: { readonly offer: Offer<Id> }): ReactElement {
  const t = useWords('ui');
  const name = offer.kind === 'add' ? t('add', { name: offer.name }) : offer.choice.name;
  return (
    <ListBoxItem id={offer.key} textValue={name} className={classes(menu.item)}>
      {offer.kind === 'add' && <Icon of={Plus} size="s" />}
      <span className={menu.words}>
        <bdi>{name}</bdi>
      </span>
      {offer.kind === 'choice' && offer.choice.note !== undefined && (
        <span className={menu.note}>{offer.choice.note}</span>
      )}
    </ListBoxItem>
  );
}
