import { useState, type ReactElement } from 'react';
import { Checkbox } from '../ui/checkbox';
import { TextField } from '../ui/text-field';
import { useWords } from '../words/use-words';

interface PassphraseFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | null;
  readonly onEnter?: () => void;
  readonly isShown: boolean;
  readonly autoFocus?: boolean;
}

export function PassphraseField({ isShown, ...field }: PassphraseFieldProps): ReactElement {
  return <TextField {...field} dir="auto" isSecret={!isShown} maxLength={1000} />;
}

interface NewPassphraseProps {
  readonly first: string;
  readonly second: string;
  readonly onFirst: (value: string) => void;
  readonly onSecond: (value: string) => void;
  /** Whether somebody has tried to go on. */
  readonly isAsked: boolean;
}

/** Shorter ones are guessed by trying. */
const shortest = 8;

export function isSound(first: string, second: string): boolean {
  return first.length >= shortest && first === second;
}

/** A passphrase that nobody can give back is typed twice. */
export function NewPassphrase(props: NewPassphraseProps): ReactElement {
  const { first, second, onFirst, onSecond, isAsked } = props;
  const t = useWords('parcels');
  const [isShown, setIsShown] = useState(false);
  return (
    <>
      <PassphraseField
        label={t('passphrase')}
        value={first}
        onChange={onFirst}
        isShown={isShown}
        error={isAsked && first.length < shortest ? t('tooShort') : null}
        autoFocus
      />
      <PassphraseField
        label={t('again')}
        value={second}
        onChange={onSecond}
        isShown={isShown}
        error={isAsked && first.length >= shortest && first !== second ? t('notSame') : null}
      />
      <Checkbox isSelected={isShown} onChange={setIsShown}>
        {t('show')}
      </Checkbox>
    </>
  );
}
