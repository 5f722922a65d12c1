import { MessageSquareText } from 'lucide-react';
import { useState, type KeyboardEvent, type ReactElement } from 'react';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { useWords } from '../../words/use-words';
import styles from './suggestion-list.module.css';

interface ReasonProps {
  /** Empty until somebody said why. */
  readonly reason: string;
  /** Absent for whoever did not suggest it. */
  readonly onReason?: (text: string) => void;
}

/** Why it is suggested; its author says so in one line. */
export function Reason({ reason, onReason }: ReasonProps): ReactElement | null {
  const t = useWords('suggest');
  const [text, setText] = useState<string | null>(null);
  if (reason !== '')
    return (
      <p className={styles['reason']} dir="auto">
        {reason}
      </p>
    );
  if (onReason === undefined) return null;
  if (text === null)
    return (
      <Button kind="link" icon={MessageSquareText} onPress={() => setText('')}>
        {t('reason')}
      </Button>
    );
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    setText(null);
  };
  return (
    <div onKeyDown={close}>
      <TextField
        label={t('reason')}
        isLabelHidden
        placeholder={t('reason')}
        dir="auto"
        autoFocus
        value={text}
        onChange={setText}
        onEnter={() => {
          if (text.trim() !== '') onReason(text.trim());
          setText(null);
        }}
      />
    </div>
  );
}
