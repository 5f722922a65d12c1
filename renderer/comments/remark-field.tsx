import { useId, useRef, useState, type KeyboardEvent, type ReactElement, type Ref } from 'react';
import type { Profile } from '@shared/newsroom/newsroom';
import { classes } from '../ui/classes';
import { Person } from '../ui/person';
import { useWords } from '../words/use-words';
import { mentionQuery, offeredPeople, withMention, type MentionQuery } from './mentions';
import styles from './remark.module.css';

interface RemarkFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly people: readonly Profile[];
  readonly onChange: (value: string) => void;
  readonly onSend: () => void;
  readonly onEscape: () => void;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/** Where a remark is written: an at sign offers colleagues, Ctrl+Enter sends. */
export function RemarkField(props: RemarkFieldProps): ReactElement {
  const { label, placeholder, value, onChange, ref } = props;
  const list = useId();
  const mention = useMention(props);
  return (
    <div className={styles['field']}>
      <textarea
        ref={ref}
        className={styles['area']}
        aria-label={label}
        placeholder={placeholder}
        dir={value === '' ? undefined : 'auto'}
        rows={1}
        value={value}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        {...(mention.offered.length > 0 && {
          'aria-controls': list,
          'aria-activedescendant': `${list}-${String(mention.at)}`,
        })}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.value);
          mention.read(currentTarget);
        }}
        onSelect={({ currentTarget }) => mention.read(currentTarget)}
        onBlur={mention.close}
        onKeyDown={(event) => onKeyDown(event, props, mention)}
      />
      {mention.offered.length > 0 && <People {...{ list, mention }} />}
    </div>
  );
}

function onKeyDown(
  event: KeyboardEvent<HTMLTextAreaElement>,
  { onSend, onEscape }: RemarkFieldProps,
  mention: Mention,
): void {
  if (event.nativeEvent.isComposing) return;
  const act = mention.offered.length > 0 ? keyOfList(event.code, mention) : null;
  if (act !== null) act(event.currentTarget);
  else if (event.code === 'Escape') onEscape();
  else if (event.code === 'Enter' && (event.ctrlKey || event.metaKey)) onSend();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

type FieldAct = (area: HTMLTextAreaElement) => void;

function keyOfList(code: string, { move, choose, close, at }: Mention): FieldAct | null {
  if (code === 'ArrowDown') return () => move(1);
  if (code === 'ArrowUp') return () => move(-1);
  if (code === 'Enter' || code === 'Tab') return (area) => choose(area, at);
  return code === 'Escape' ? close : null;
}

interface Mention {
  readonly offered: readonly (Profile & { readonly order: number })[];
  readonly at: number;
  readonly read: FieldAct;
  readonly close: () => void;
  readonly move: (by: 1 | -1) => void;
  readonly choose: (area: HTMLTextAreaElement, index: number) => void;
}

function useMention({ value, people, onChange }: RemarkFieldProps): Mention {
  const [query, setQuery] = useState<MentionQuery | null>(null);
  const [at, setAt] = useState(0);
  const named = people.map((person, order) => ({ ...person, order }));
  const offered = query === null ? [] : offeredPeople(named, query.typed);
  return {
    offered,
    at: Math.min(at, Math.max(offered.length - 1, 0)),
    read: ({ value: text, selectionStart }) => {
      const next = mentionQuery(text, selectionStart);
      setQuery(next);
      if (next?.typed !== query?.typed) setAt(0);
    },
    close: () => setQuery(null),
    move: (by) => setAt((at + by + offered.length) % offered.length),
    choose: (area, index) => {
      const person = offered[index];
      if (query === null || person === undefined) return;
      const next = withMention(value, query, person.name);
      onChange(next.text);
      setQuery(null);
      requestAnimationFrame(() => area.setSelectionRange(next.caret, next.caret));
    },
  };
}

interface PeopleProps {
  readonly list: string;
  readonly mention: Mention;
}

function People({ list, mention }: PeopleProps): ReactElement {
  const t = useWords('comments');
  const place = useRef<HTMLUListElement>(null);
  return (
    <ul ref={place} id={list} role="listbox" aria-label={t('people')} className={styles['people']}>
      {mention.offered.map(({ id, name, order }, index) => (
        <li
          key={id}
          id={`${list}-${String(index)}`}
          role="option"
          aria-selected={index === mention.at}
          className={classes(styles['person'], index === mention.at && styles['at'])}
          // Pressing it must not take the focus out of the field.
          onMouseDown={(event) => {
            event.preventDefault();
            const area = place.current?.parentElement?.querySelector('textarea');
            if (area) mention.choose(area, index);
          }}
        >
          <Person name={name} order={order} />
          <bdi>{name}</bdi>
        </li>
      ))}
    </ul>
  );
}
