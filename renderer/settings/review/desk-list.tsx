import { Plus, Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import type { ReviewDesk } from '@shared/newsroom/review-rules';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { Notice } from '../../ui/notice';
import { TextField } from '../../ui/text-field';
import { useWords } from '../../words/use-words';
import styles from '../settings-dialog.module.css';
import { DeskCategories } from './desk-categories';
import { without, withChanged } from './in-list';
import { newDesk } from './new-rules';
import { deskListPlace } from './refusal-place';
import type { RulesPartProps } from './review-settings';
import { RoundList } from './round-list';

/** The desks that review, each with its rounds and the categories that come to it. */
export function DeskList(props: RulesPartProps): ReactElement {
  const { draft, isReadOnly, wrongAt } = props;
  const t = useWords('rules');
  const { rules } = draft;
  const wrong = wrongAt(deskListPlace);
  const add = () => draft.change({ ...rules, desks: [...rules.desks, newDesk()] });
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t('desks')}</h3>
      <p className={styles.text}>{t('desksText')}</p>
      {wrong !== null && <Notice kind="caution">{wrong}</Notice>}
      {rules.desks.map((desk) => (
        <DeskCard key={desk.id} {...props} reviewing={desk} />
      ))}
      {!isReadOnly && (
        <Button icon={Plus} onPress={add}>
          {t('addDesk')}
        </Button>
      )}
    </section>
  );
}

export interface DeskPartProps extends RulesPartProps {
  readonly reviewing: ReviewDesk;
}

function DeskCard(props: DeskPartProps): ReactElement {
  const { draft, isReadOnly, reviewing, wrongAt } = props;
  const t = useWords('rules');
  const { rules } = draft;
  const name = reviewing.name.trim() === '' ? t('nameless') : reviewing.name;
  const change = (desk: ReviewDesk, about?: string) =>
    draft.change({ ...rules, desks: withChanged(rules.desks, desk) }, about);
  return (
    <div className={styles.card} role="group" aria-label={`${t('desk')}: ${name}`}>
      <div className={styles.line}>
        <TextField
          label={t('deskName')}
          value={reviewing.name}
          onChange={(typed) => change({ ...reviewing, name: typed }, `name ${reviewing.id}`)}
          error={wrongAt(reviewing.id)}
          isReadOnly={isReadOnly}
          maxLength={80}
        />
        {!isReadOnly && (
          <IconButton
            icon={Trash2}
            label={t('removeDesk', { name })}
            onPress={() => draft.change({ ...rules, desks: without(rules.desks, reviewing) })}
          />
        )}
      </div>
      <RoundList {...props} onChange={change} />
      <DeskCategories {...props} onChange={change} />
    </div>
  );
}
