import { useEditorState, type Editor } from '@tiptap/react';
import { useRef, useState, type ReactElement } from 'react';
import type { Verdict } from '@shared/article/edits/decide-suggestions';
import { openSuggestions, type Suggestion } from '@shared/article/suggestions';
import { mayDecideSuggestion } from '@shared/draft/may-decide-suggestion';
import type { ProfileId, SuggestionId } from '@shared/ids';
import type { OpenDesk } from '@shared/ipc/desk-state';
import { useWords } from '../../words/use-words';
import { decideInEditor, goToSuggestion } from './decide-in-editor';
import { ListHead } from './list-head';
import styles from './suggestion-list.module.css';
import { SuggestionRow } from './suggestion-row';
import { useListKeys } from './use-list-keys';
import { usePeople } from './use-people';

export interface SuggestionListProps {
  readonly editor: Editor;
  readonly desk: OpenDesk;
  /** Who wrote the story. */
  readonly author: ProfileId;
  /** What people are called who have no profile on this device. */
  readonly names: Readonly<Record<string, string>>;
  /** Why things are suggested, by their identity. */
  readonly reasons?: Readonly<Record<string, string>>;
  /** Its author says why; absent where nobody can. */
  readonly onReason?: (suggestion: SuggestionId, text: string) => void;
}

/** Everything suggested that nobody has decided on, in the order of the story. */
export function SuggestionList(props: SuggestionListProps): ReactElement {
  const { editor, desk, author, reasons = {}, onReason } = props;
  const t = useWords('suggest');
  const people = usePeople(desk, props.names);
  const [shown, setShown] = useState<ProfileId | null>(null);
  const place = useRef<HTMLUListElement>(null);
  const open = useEditorState({
    editor,
    selector: ({ editor: now }) => openSuggestions(now.state.doc),
  });
  const isEditable = useEditorState({ editor, selector: ({ editor: now }) => now.isEditable });
  const listed = open.filter(({ by }) => shown === null || by === shown);
  const who = desk.profiles.find(({ id }) => id === desk.profile);
  const may = ({ by }: Suggestion, verdict: Verdict) =>
    isEditable && who !== undefined && mayDecideSuggestion({ who, author, by, verdict });
  const decide = (some: readonly Suggestion[], verdict: Verdict) => {
    const ids = new Set(some.filter((one) => may(one, verdict)).map(({ id }) => id));
    decideInEditor(editor, { verdict, wanted: (id) => ids.has(id) });
  };
  const goTo = ({ id }: Suggestion) => goToSuggestion(editor, id);
  const keys = useListKeys({ place, listed, decide, goTo });
  return (
    <section className={styles['list']} aria-label={t('list')}>
      <ListHead {...{ editor, open, listed, shown, people, may, decide }} onShow={setShown} />
      {listed.length === 0 && <Nothing />}
      <ul ref={place} className={styles['rows']} onKeyDown={keys.onKeyDown}>
        {listed.map((suggestion, index) => (
          <SuggestionRow
            key={suggestion.id}
            suggestion={suggestion}
            person={people(suggestion.by)}
            isOwn={suggestion.by === desk.profile}
            isReached={index === keys.at}
            mayAccept={may(suggestion, 'accept')}
            mayReject={may(suggestion, 'reject')}
            onDecide={(verdict) => decide([suggestion], verdict)}
            onGo={() => goTo(suggestion)}
            onFocus={() => keys.reach(index)}
            reason={reasons[suggestion.id] ?? ''}
            {...(onReason && { onReason: (text) => onReason(suggestion.id, text) })}
          />
        ))}
      </ul>
    </section>
  );
}

function Nothing(): ReactElement {
  const t = useWords('suggest');
  return (
    <div className={styles['nothing']}>
      <p>{t('none')}</p>
      <p className={styles['quiet']}>{t('noneHint')}</p>
    </div>
  );
}
