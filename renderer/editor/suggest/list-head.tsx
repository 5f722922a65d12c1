import { useEditorState, type Editor } from '@tiptap/react';
import type { ReactElement } from 'react';
import { suggestionsBetween, type Verdict } from '@shared/article/edits/decide-suggestions';
import type { Suggestion } from '@shared/article/suggestions';
import type { ProfileId } from '@shared/ids';
import { Button } from '../../ui/button';
import { Select } from '../../ui/select';
import { useWords } from '../../words/use-words';
import styles from './suggestion-list.module.css';
import type { NamedPerson } from './use-people';

interface ListHeadProps {
  readonly editor: Editor;
  readonly open: readonly Suggestion[];
  /** Those of the person that is shown. */
  readonly listed: readonly Suggestion[];
  /** Null for everybody. */
  readonly shown: ProfileId | null;
  readonly people: (id: ProfileId) => NamedPerson;
  readonly may: (suggestion: Suggestion, verdict: Verdict) => boolean;
  readonly decide: (some: readonly Suggestion[], verdict: Verdict) => void;
  readonly onShow: (person: ProfileId | null) => void;
}

const everybody = 'everybody';

/** How many there are, whose are shown, and what decides several at once. */
export function ListHead(props: ListHeadProps): ReactElement {
  const { editor, open, listed, shown, people, onShow } = props;
  const t = useWords('suggest');
  const authors = [...new Set(open.map(({ by }) => by))];
  const selected = useSelected(editor, listed);
  return (
    <header className={styles['head']}>
      <div className={styles['line']}>
        <h3>{t('list')}</h3>
        <span className={styles['quiet']}>{t('count', { count: listed.length })}</span>
      </div>
      {authors.length > 1 && (
        <Select
          label={t('author')}
          isLabelHidden
          value={shown ?? everybody}
          choices={[
            { id: everybody, name: t('everybody') },
            ...authors.map((id) => ({ id, name: people(id).name })),
          ]}
          onChange={(id) => onShow(authors.find((author) => author === id) ?? null)}
        />
      )}
      {listed.length > 1 && <Both {...props} some={listed} accept="acceptAll" reject="rejectAll" />}
      {selected.length > 0 && selected.length < listed.length && (
        <Both {...props} some={selected} accept="acceptSelected" reject="rejectSelected" />
      )}
      {listed.length > 0 && <p className={styles['quiet']}>{t('keys')}</p>}
    </header>
  );
}

/** Those that the selected words touch; none while nothing is selected. */
function useSelected(editor: Editor, listed: readonly Suggestion[]): readonly Suggestion[] {
  const ids = useEditorState({
    editor,
    selector: ({ editor: { state } }) =>
      state.selection.empty ? [] : [...suggestionsBetween(state.doc, state.selection)],
  });
  return listed.filter(({ id }) => ids.includes(id));
}

interface BothProps extends ListHeadProps {
  readonly some: readonly Suggestion[];
  readonly accept: 'acceptAll' | 'acceptSelected';
  readonly reject: 'rejectAll' | 'rejectSelected';
}

function Both({ some, accept, reject, may, decide }: BothProps): ReactElement | null {
  const t = useWords('suggest');
  const [accepted, rejected] = [
    some.filter((one) => may(one, 'accept')),
    some.filter((one) => may(one, 'reject')),
  ];
  return (
    <div className={styles['both']}>
      {accepted.length > 0 && (
        <Button onPress={() => decide(accepted, 'accept')}>{t(accept)}</Button>
      )}
      {rejected.length > 0 && (
        <Button kind="quiet" onPress={() => decide(rejected, 'reject')}>
          {t(reject)}
        </Button>
      )}
    </div>
  );
}
