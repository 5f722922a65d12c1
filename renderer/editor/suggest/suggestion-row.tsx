import { Check, X } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Verdict } from '@shared/article/edits/decide-suggestions';
import type { Suggestion } from '@shared/article/suggestions';
import { IconButton } from '../../ui/icon-button';
import { Person } from '../../ui/person';
import { useAgo } from '../../words/use-ago';
import { useWords } from '../../words/use-words';
import { Reason } from './reason';
import styles from './suggestion-list.module.css';
import type { NamedPerson } from './use-people';
import { useSuggestionWords, type SuggestionWords } from './use-suggestion-words';

interface SuggestionRowProps {
  readonly suggestion: Suggestion;
  readonly person: NamedPerson;
  readonly isOwn: boolean;
  /** Whether the Tab key stops here. */
  readonly isReached: boolean;
  readonly mayAccept: boolean;
  readonly mayReject: boolean;
  readonly onDecide: (verdict: Verdict) => void;
  readonly onGo: () => void;
  readonly onFocus: () => void;
  /** Why it is suggested; empty until somebody said so. */
  readonly reason: string;
  readonly onReason?: (text: string) => void;
}

/** One suggestion: whose, since when, what was and what it becomes. */
export function SuggestionRow(props: SuggestionRowProps): ReactElement {
  const { suggestion, person, isOwn, isReached, onGo, onFocus, reason, onReason } = props;
  const words = useSuggestionWords()(suggestion);
  const ago = useAgo(suggestion.at);
  return (
    <li
      className={styles['row']}
      data-suggestion-row={suggestion.id}
      tabIndex={isReached ? 0 : -1}
      onFocus={onFocus}
      onClick={onGo}
    >
      <div className={styles['who']}>
        <Person name={person.name} order={person.order} />
        <b>{person.name}</b>
        <span className={styles['quiet']}>{ago}</span>
        <Verdicts {...props} />
      </div>
      <Change words={words} id={suggestion.id} />
      <div onClick={(event) => event.stopPropagation()}>
        <Reason reason={reason} {...(isOwn && onReason && { onReason })} />
      </div>
    </li>
  );
}

function Change({
  words,
  id,
}: {
  readonly words: SuggestionWords;
  readonly id: string;
}): ReactElement {
  const t = useWords('suggest');
  const { was, becomes, note } = words;
  return (
    <div className={styles['change']} data-suggestion={id}>
      {(was !== '' || becomes !== '') && (
        <p className={styles['words']} lang="ar" dir="rtl">
          {was !== '' && <del aria-label={t('removed')}>{shownWords(was)}</del>}
          {was !== '' && becomes !== '' && (
            <span role="img" aria-label={t('becomes')}>
              {' \u2190 '}
            </span>
          )}
          {becomes !== '' && <ins aria-label={t('added')}>{shownWords(becomes)}</ins>}
        </p>
      )}
      {note !== '' && <p className={styles['quiet']}>{note}</p>}
    </div>
  );
}

/** Letters of a long suggestion that are shown at each end. */
const shownLetters = 70;

/** A vowel sign without its letter, or a space, would not be seen. */
function shownWords(words: string): string {
  const seen = words.trim() === '' ? '\u2423'.repeat(words.length) : words;
  const letters = Array.from(/^\p{M}/u.test(seen) ? `\u25cc${seen}` : seen);
  if (letters.length <= shownLetters * 2) return letters.join('');
  return `${letters.slice(0, shownLetters).join('')} … ${letters.slice(-shownLetters).join('')}`;
}

function Verdicts(props: SuggestionRowProps): ReactElement {
  const t = useWords('suggest');
  const { isOwn, mayAccept, mayReject, onDecide } = props;
  return (
    <div className={styles['verdicts']} onClick={(event) => event.stopPropagation()}>
      {mayAccept && (
        <IconButton
          icon={Check}
          label={t('accept')}
          shortcut="A"
          onPress={() => onDecide('accept')}
        />
      )}
      {mayReject && (
        <IconButton
          icon={X}
          label={t(isOwn && !mayAccept ? 'takeBack' : 'reject')}
          shortcut="R"
          onPress={() => onDecide('reject')}
        />
      )}
    </div>
  );
}
