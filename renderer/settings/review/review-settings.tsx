import type { ReactElement } from 'react';
import type { OpenDesk } from '@shared/ipc/desk-state';
import type { RulesSaveRefusal } from '@shared/ipc/review-calls';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { useWords } from '../../words/use-words';
import styles from '../settings-dialog.module.css';
import { ChecklistEditor } from './checklist-editor';
import { DeskList } from './desk-list';
import { deskListPlace, refusalPlace, type RulesPlace } from './refusal-place';
import { TypeList } from './type-list';
import { useRefusalWords } from './use-refusal-words';
import type { RulesDraft } from './use-rules-draft';
import { WholeRules } from './whole-rules';

export interface RulesPartProps {
  readonly draft: RulesDraft;
  readonly desk: OpenDesk;
  readonly isReadOnly: boolean;
  /** Why what stands there cannot be saved; null when it can. */
  readonly wrongAt: (place: RulesPlace) => string | null;
}

interface ReviewSettingsProps {
  readonly draft: RulesDraft;
  readonly desk: OpenDesk;
  /** Somebody wanted to close the settings with changes that are not saved. */
  readonly isLeaving: boolean;
}

/** How the newsroom reviews: changed by the editor in chief, read by everybody. */
export function ReviewSettings({ draft, desk, isLeaving }: ReviewSettingsProps): ReactElement {
  const t = useWords('rules');
  const role = desk.profiles.find(({ id }) => id === desk.profile)?.role;
  const isReadOnly = role !== 'chief';
  const wordsOf = useRefusalWords();
  const { refusal } = draft;
  const place = refusal === null ? null : placeOf(draft, refusal);
  const wrongAt = (asked: RulesPlace) =>
    refusal !== null && place === asked ? wordsOf(refusal) : null;
  const part = { draft, desk, isReadOnly, wrongAt };
  return (
    <>
      <p className={styles.text}>{isReadOnly ? t('closed') : t('intro')}</p>
      <DeskList {...part} />
      <ChecklistEditor {...part} />
      <TypeList {...part} />
      <WholeRules {...part} />
      {!isReadOnly && <SaveBar draft={draft} isLeaving={isLeaving} />}
    </>
  );
}

function placeOf({ rules }: RulesDraft, refusal: RulesSaveRefusal): RulesPlace {
  return refusal.kind === 'wrong-role' ? deskListPlace : refusalPlace(rules, refusal);
}

function SaveBar({ draft, isLeaving }: Omit<ReviewSettingsProps, 'desk'>): ReactElement | null {
  const t = useWords('rules');
  const wordsOf = useRefusalWords();
  const { isChanged, isSaved, refusal } = draft;
  if (!isChanged) return isSaved ? <Notice kind="good">{t('saved')}</Notice> : null;
  return (
    <div className={styles.saveBar} role="group" aria-label={t('unsaved')}>
      <p className={styles.saveText} role="status">
        {refusal === null
          ? t(isLeaving ? 'leaving' : 'unsaved')
          : `${t('notSaved')} ${wordsOf(refusal)}`}
      </p>
      <Button kind="quiet" onPress={draft.undo}>
        {t('undo')}
      </Button>
      <Button onPress={draft.cancel}>{t('cancel')}</Button>
      <Button kind="primary" onPress={draft.save}>
        {t('save')}
      </Button>
    </div>
  );
}
