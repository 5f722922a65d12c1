import { Check, type LucideIcon } from 'lucide-react';
import type { ReactElement, RefObject } from 'react';
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
  const { trigger, placement = 'bottom end' } = props;
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={classes(styles.popover)} placement={placement} offset={4}>
        <Lines {...props} />
      </Popover>
    </MenuTrigger>
  );
}

type LinesProps<Id extends string> = Pick<MenuProps<Id>, 'label' | 'items' | 'onAction'>;

interface MenuBesideProps<Id extends string> extends LinesProps<Id> {
  /** What the menu belongs to; whoever shows it decides when. */
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** A menu that is open for as long as it is shown: its handle does more than to open it. */
export function MenuBeside<Id extends string>(props: MenuBesideProps<Id>): ReactElement {
  return (
    <Popover
      className={classes(styles.popover)}
      triggerRef={props.anchor}
      placement="bottom start"
      offset={4}
      isOpen
      onOpenChange={(isOpen) => !isOpen && props.onClose()}
    >
      <Lines {...props} isFocused />
    </Popover>
  );
}

function Lines<Id extends string>(
  props: LinesProps<Id> & { readonly isFocused?: boolean },
): ReactElement {
  const { label, items, onAction, isFocused = false } = props;
  return (
    <AriaMenu
      className={classes(styles.list)}
      aria-label={label}
      {...(isFocused && { autoFocus: 'first' as const })}
    >
      {items.map((item, place) =>
        item === 'line' ? (
          <Separator key={`line-${String(place)}`} className={classes(styles.line)} />
        ) : (
          <Item key={item.id} item={item} onAction={() => onAction(item.id)} />
        ),
      )}
    </AriaMenu>
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
