import { Lock } from 'lucide-react';
import type { KeyboardEvent, ReactElement, Ref } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { classes } from './classes';
import { FieldNotes } from './field-notes';
import styles from './field.module.css';
import { Icon } from './icon';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly error?: string | null;
  /** Addresses and other codes: left to right in every interface. */
  readonly isLtr?: boolean;
  /** Dots in place of letters. */
  readonly isSecret?: boolean;
  readonly isMultiline?: boolean;
  readonly rows?: number;
  /** Never published: dashed, with a lock beside its label. */
  readonly isPrivate?: boolean;
  readonly isLarge?: boolean;
  readonly isReadOnly?: boolean;
  readonly isDisabled?: boolean;
  readonly isLabelHidden?: boolean;
  readonly placeholder?: string;
  readonly onBlur?: () => void;
  readonly onEnter?: () => void;
  readonly autoFocus?: boolean;
  readonly maxLength?: number;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl' | 'auto';
  /** Name by which others find the field to focus it: `data-field-input`. */
  readonly fieldName?: string;
  readonly ref?: Ref<HTMLInputElement & HTMLTextAreaElement>;
}

export function TextField(props: TextFieldProps): ReactElement {
  const { label, value, onChange, error = null } = props;
  return (
    <AriaTextField
      className={classes(styles.field)}
      value={value}
      onChange={onChange}
      isInvalid={error !== null}
      validationBehavior="aria"
      isReadOnly={props.isReadOnly ?? false}
      isDisabled={props.isDisabled ?? false}
      {...(props.onBlur && { onBlur: props.onBlur })}
      {...(props.maxLength !== undefined && { maxLength: props.maxLength })}
      {...(props.autoFocus !== undefined && { autoFocus: props.autoFocus })}
      {...(props.isLabelHidden === true && { 'aria-label': label })}
    >
      {props.isLabelHidden !== true && (
        <Label className={classes(styles.label)}>
          {props.isPrivate === true && <Icon of={Lock} size="s" />}
          {label}
        </Label>
      )}
      <Control {...props} />
      <FieldNotes hint={props.hint} error={error} />
    </AriaTextField>
  );
}

function Control(props: TextFieldProps): ReactElement {
  const name = classes(
    styles.input,
    props.isLarge === true && styles.large,
    props.isPrivate === true && styles.private,
    props.isMultiline === true && styles.area,
  );
  const { onEnter, ref } = props;
  const given = {
    className: name,
    ...(props.isSecret === true && { type: 'password' }),
    'data-field-input': props.fieldName,
    ...(props.placeholder !== undefined && { placeholder: props.placeholder }),
    ...(props.lang !== undefined && { lang: props.lang }),
    // While it is empty, the hint inside it reads as the interface does.
    ...(props.dir !== undefined &&
      (props.dir !== 'auto' || props.value !== '') && { dir: props.dir }),
    ...(props.isLtr === true && { dir: 'ltr' as const }),
    ...(ref !== undefined && { ref }),
  };
  if (props.isMultiline === true) return <TextArea {...given} rows={props.rows ?? 3} />;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !onEnter) return;
    event.preventDefault();
    onEnter();
  };
  return <Input {...given} onKeyDown={onKeyDown} spellCheck={props.isLtr !== true} />;
}
