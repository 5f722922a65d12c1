import { Plus, Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import type { StoryType } from '@shared/newsroom/review-rules';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { TextField } from '../../ui/text-field';
import { useWords } from '../../words/use-words';
import styles from '../settings-dialog.module.css';
import { without, withChanged } from './in-list';
import { newType } from './new-rules';
import type { RulesPartProps } from './review-settings';

/** The kinds of stories that the newsroom tells apart. */
export function TypeList({ draft, isReadOnly, wrongAt }: RulesPartProps): ReactElement {
  const t = useWords('rules');
  const { rules } = draft;
  const { storyTypes } = rules;
  const set = (next: readonly StoryType[], about?: string) =>
    draft.change({ ...rules, storyTypes: next }, about);
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t('types')}</h3>
      {storyTypes.map((type) => (
        <div key={type.id} className={styles.line}>
          <TextField
            label={t('typeName')}
            isLabelHidden
            value={type.name}
            onChange={(name) => set(withChanged(storyTypes, { ...type, name }), `type ${type.id}`)}
            error={wrongAt(type.id)}
            isReadOnly={isReadOnly}
            maxLength={80}
          />
          {!isReadOnly && (
            <IconButton
              icon={Trash2}
              label={t('removeType', { name: type.name.trim() === '' ? t('nameless') : type.name })}
              onPress={() => set(without(storyTypes, type))}
            />
          )}
        </div>
      ))}
      {!isReadOnly && (
        <Button icon={Plus} onPress={() => set([...storyTypes, newType()])}>
          {t('addType')}
        </Button>
      )}
    </section>
  );
}
