import { ChevronDown, ChevronUp, Replace, TextSelect, WholeWord, X } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { IconButton } from '../../ui/icon-button';
import { TextField } from '../../ui/text-field';
import { useWords } from '../../words/use-words';
import styles from './find-bar.module.css';
import type { Finding, FindSession } from './find-session';
import { ReplaceRow } from './replace-row';

interface FindBarProps {
  readonly session: FindSession;
  readonly finding: Finding;
  readonly isReadOnly: boolean;
  /** Grows each time that somebody asks for the bar: the field takes the focus again. */
  readonly asked: number;
}

/** Looks for words in the open story, and replaces them. */
export function FindBar({ session, finding, isReadOnly, asked }: FindBarProps): ReactElement {
  const t = useWords('find');
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [replacement, setReplacement] = useState('');
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [asked]);
  const replace = () => session.replace(replacement);
  return (
    <search
      className={styles['bar']}
      aria-label={t('find')}
      onKeyDownCapture={(event) => onKey(event, { session, replace })}
    >
      <div className={styles['row']}>
        <IconButton
          icon={Replace}
          label={t('showReplace')}
          shortcut="Ctrl H"
          isExpanded={finding.isReplacing}
          onPress={() => session.turnReplacing(!finding.isReplacing)}
        />
        <div className={styles['field']}>
          <TextField
            label={t('sought')}
            isLabelHidden
            placeholder={t('sought')}
            dir="auto"
            fieldName="find"
            value={finding.sought.words}
            onChange={(words) => session.seek({ words })}
            ref={field}
          />
        </div>
        <Standing finding={finding} />
        <Choices {...{ session, finding }} />
        <Steps session={session} isDisabled={finding.matches.count === 0} />
        <IconButton icon={X} label={t('close')} shortcut="Esc" onPress={() => session.close()} />
      </div>
      {finding.isReplacing && (
        <ReplaceRow
          {...{ isReadOnly, replacement }}
          onChange={setReplacement}
          onReplace={replace}
          onReplaceAll={() => session.replaceAll(replacement)}
        />
      )}
    </search>
  );
}

interface Deeds {
  readonly session: FindSession;
  readonly replace: () => void;
}

function onKey(event: KeyboardEvent, { session, replace }: Deeds): void {
  const { key, shiftKey, target, nativeEvent } = event;
  const field = target instanceof HTMLElement ? target.dataset['fieldInput'] : undefined;
  if (nativeEvent.isComposing || (key !== 'Escape' && (key !== 'Enter' || field === undefined)))
    return;
  event.preventDefault();
  event.stopPropagation();
  if (key === 'Escape') session.close();
  else if (field === 'replace') replace();
  else if (shiftKey) session.toPrevious();
  else session.toNext();
}

/** Which match of how many; read aloud when it changes. */
function Standing({ finding }: { readonly finding: Finding }): ReactElement {
  const t = useWords('find');
  const { matches, current, replaced, sought } = finding;
  const words = () => {
    if (replaced !== null) return t('replaced', { count: replaced });
    if (sought.words === '') return '';
    if (matches.count === 0) return t('none');
    if (current === null) return t('matches', { count: matches.count });
    return t('position', { at: current.index + 1, count: matches.count });
  };
  return (
    <span className={styles['standing']} role="status">
      {words()}
    </span>
  );
}

function Choices({ session, finding }: Pick<FindBarProps, 'session' | 'finding'>): ReactElement {
  const t = useWords('find');
  const { sought, scope, offered } = finding;
  return (
    <div className={styles['group']}>
      <IconButton
        letter={t('variantsLetter')}
        label={t('variants')}
        keepsFocus
        isPressed={sought.isFolded}
        onPress={() => session.seek({ isFolded: !sought.isFolded })}
      />
      <IconButton
        icon={WholeWord}
        label={t('wholeWord')}
        keepsFocus
        isPressed={sought.isWhole}
        onPress={() => session.seek({ isWhole: !sought.isWhole })}
      />
      <IconButton
        icon={TextSelect}
        label={scope === null && offered === null ? t('noSelection') : t('inSelection')}
        keepsFocus
        isPressed={scope !== null}
        isDisabled={scope === null && offered === null}
        onPress={() => session.confine(scope === null)}
      />
    </div>
  );
}

interface StepsProps {
  readonly session: FindSession;
  readonly isDisabled: boolean;
}

function Steps({ session, isDisabled }: StepsProps): ReactElement {
  const t = useWords('find');
  return (
    <div className={styles['group']}>
      <IconButton
        icon={ChevronUp}
        label={t('previous')}
        shortcut="Shift F3"
        keepsFocus
        isDisabled={isDisabled}
        onPress={() => session.toPrevious()}
      />
      <IconButton
        icon={ChevronDown}
        label={t('next')}
        shortcut="F3"
        keepsFocus
        isDisabled={isDisabled}
        onPress={() => session.toNext()}
      />
    </div>
  );
}
