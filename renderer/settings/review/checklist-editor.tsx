import { Plus, Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { gates, type ChecklistItem, type StoryType } from '@shared/newsroom/review-rules';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { ReorderList } from '../../ui/reorder-list';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { useWords } from '../../words/use-words';
import styles from '../settings-dialog.module.css';
import { moved, without, withChanged } from './in-list';
import { newItem } from './new-rules';
import type { RulesPartProps } from './review-settings';

/** What a person confirms before a decision, in the order in which it is asked. */
export function ChecklistEditor({ draft, isReadOnly, wrongAt }: RulesPartProps): ReactElement {
  const t = useWords('rules');
  const { rules } = draft;
  const { checklist } = rules;
  const set = (next: readonly ChecklistItem[], about?: string) =>
    draft.change({ ...rules, checklist: next }, about);
  const nameOf = ({ text }: ChecklistItem) => (text.trim() === '' ? t('nameless') : text);
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t('checklist')}</h3>
      <p className={styles.text}>{t('checklistText')}</p>
      <ReorderList
        label={t('checklist')}
        isReadOnly={isReadOnly}
        onMove={(move) => set(moved(checklist, move))}
        rows={checklist.map((item) => ({
          key: item.id,
          gripLabel: t('moveItem', { name: nameOf(item) }),
          content: (
            <ItemRow
              item={item}
              name={nameOf(item)}
              types={rules.storyTypes}
              isReadOnly={isReadOnly}
              wrong={wrongAt(item.id)}
              onChange={(next, about) => set(withChanged(checklist, next), about)}
              onRemove={() => set(without(checklist, item))}
            />
          ),
        }))}
      />
      {!isReadOnly && (
        <Button icon={Plus} onPress={() => set([...checklist, newItem()])}>
          {t('addItem')}
        </Button>
      )}
    </section>
  );
}

interface ItemRowProps {
  readonly item: ChecklistItem;
  readonly name: string;
  readonly types: readonly StoryType[];
  readonly isReadOnly: boolean;
  readonly wrong: string | null;
  readonly onChange: (item: ChecklistItem, about?: string) => void;
  readonly onRemove: () => void;
}

const every = 'every';

function ItemRow({ item, name, types, isReadOnly, wrong, ...on }: ItemRowProps): ReactElement {
  const t = useWords('rules');
  const { storyType } = item;
  const isKnown = storyType === null || types.some(({ id }) => id === storyType);
  const choices = [
    { id: every, name: t('everyType') },
    ...types.map((type) => ({ id: String(type.id), name: type.name })),
    ...(isKnown ? [] : [{ id: String(storyType), name: t('unknownType') }]),
  ];
  const chooseType = (chosen: string) =>
    on.onChange({ ...item, storyType: types.find(({ id }) => id === chosen)?.id ?? null });
  return (
    <div className={styles.item}>
      <TextField
        label={t('itemText')}
        value={item.text}
        onChange={(text) => on.onChange({ ...item, text }, `text ${item.id}`)}
        error={wrong}
        isReadOnly={isReadOnly}
        maxLength={300}
      />
      <Select
        label={t('gate')}
        value={item.gate}
        onChange={(gate) => on.onChange({ ...item, gate })}
        choices={gates.map((gate) => ({ id: gate, name: t(`gate.${gate}`) }))}
        isDisabled={isReadOnly}
      />
      <Select
        label={t('ofType')}
        value={storyType ?? every}
        onChange={chooseType}
        choices={choices}
        isDisabled={isReadOnly}
      />
      {!isReadOnly && (
        <IconButton icon={Trash2} label={t('removeItem', { name })} onPress={on.onRemove} />
      )}
    </div>
  );
}
