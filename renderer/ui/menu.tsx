import { Check, type LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Separator } from 'react-aria-components/Separator';
import { classes } from './classes';
import { Icon } from './icon';
import styles from './menu.module.css';
import { Shortcut } from './shortcut';

export interface MenuChoice<Id extends string> {
  readonly id: Id;
  readonly name: string;
  /** A second, quieter line. */
  readonly note?: string;
  readonly icon?: LucideIcon;
  readonly shortcut?: string;
  readonly isDanger?: boolean;
  readonly isDisabled?: boolean;
  /** It is what holds now: a check stands beside it. */
  readonly isChosen?: boolean;
}

interface MenuProps<Id extends string> {
  readonly label: string;
  /** One of our buttons; pressing it opens the menu. */
  readonly trigger: ReactElement;
  readonly items: readonly (MenuChoice<Id> | 'line')[];
  readonly onAction: (id: Id) => void;
  readonly placement?: 'bottom start' | 'bottom end';
}

export function Menu<Id extends string>(props: MenuProps<Id>): ReactElement {
  const { label, trigger, items, onAction, placement = 'bottom end' } = props;
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={classes(styles.popover)} placement={placement} offset={4}>
        <AriaMenu className={classes(styles.list)} aria-label={label}>
          {items.map((item, place) =>
            item === 'line' ? (
              <Separator key={`line-${String(place)}`} className={classes(styles.line)} />
            ) : (
              <Item key={item.id} item={item} onAction={() => onAction(item.id)} />
            ),
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

interface ItemProps<Id extends string> {
  readonly item: MenuChoice<Id>;
  readonly onAction: () => void;
}

function Item<Id extends string>({ item, onAction }: ItemProps<Id>): ReactElement {
  const { id, name, note, icon, shortcut, isChosen = false } = item;
  return (
    <MenuItem
      id={id}
      textValue={name}
      className={classes(styles.item, item.isDanger && styles.danger)}
      isDisabled={item.isDisabled ?? false}
      onAction={onAction}
      {...(isChosen && { 'aria-current': 'true' as const })}
    >
      {icon && <Icon of={icon} />}
      <span className={styles.words}>
        <bdi>{name}</bdi>
        {note !== undefined && <span className={styles.note}> · {note}</span>}
      </span>
      {shortcut !== undefined && <Shortcut keys={shortcut} />}
      {isChosen && <Icon of={Check} size="s" />}
    </MenuItem>
  );
}
