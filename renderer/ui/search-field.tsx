import { Search, X } from 'lucide-react';
import type { KeyboardEvent, ReactElement, Ref } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField';
import { useWords } from '../words/use-words';
import { classes } from './classes';
import { Icon } from './icon';
import styles from './search-field.module.css';

interface SearchFieldProps {
  /** Its name, and what it says while it is empty. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onEnter?: () => void;
  /** Down into the results. */
  readonly onArrowDown?: () => void;
  readonly ref?: Ref<HTMLInputElement>;
}

export function SearchField(props: SearchFieldProps): ReactElement {
  const t = useWords('ui');
  const { label, value, onChange, onEnter, onArrowDown, ref } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' || !onArrowDown) return;
    event.preventDefault();
    onArrowDown();
  };
  return (
    <AriaSearchField
      className={classes(styles.search)}
      aria-label={label}
      value={value}
      onChange={onChange}
      {...(onEnter && { onSubmit: () => onEnter() })}
    >
      <span className={styles.icon}>
        <Icon of={Search} size="s" />
      </span>
      <Input
        className={classes(styles.input)}
        placeholder={label}
        onKeyDown={onKeyDown}
        {...(ref !== undefined && { ref })}
      />
      <Button className={classes(styles.clear)} aria-label={t('clearSearch')}>
        <Icon of={X} size="s" />
      </Button>
    </AriaSearchField>
  );
}
