import type { ReactElement } from 'react';
import { addTag, removeTag } from '@shared/article/edits/tags';
import type { TagId } from '@shared/ids';
import type { Tag as NewsroomTag } from '@shared/newsroom/newsroom';
import { ask } from '../bridge';
import { ComboBox } from '../ui/combo-box';
import { Pane } from '../ui/pane';
import { Tag } from '../ui/tag';
import { useWords } from '../words/use-words';
import type { PanelProps } from './panel-props';
import styles from './tags-pane.module.css';

interface TagsPaneProps extends PanelProps {
  readonly tags: readonly NewsroomTag[];
}

export function TagsPane({ story, edit, isReadOnly, tags }: TagsPaneProps): ReactElement {
  const t = useWords('metadata');
  const give = (tag: TagId) => edit((tr) => addTag(tr, tag));
  const giveNew = async (name: string) => give((await ask('tags.add', { name })).id);
  return (
    <Pane title={t('tags')}>
      <GivenTags story={story} edit={edit} isReadOnly={isReadOnly} tags={tags} />
      {!isReadOnly && (
        <ComboBox
          label={t('addTag')}
          placeholder={t('tagPlaceholder')}
          choices={tags}
          onChoose={give}
          onAdd={(name) => void giveNew(name)}
          {...(story.tags.length === 0 && { hint: t('tagsTeach') })}
        />
      )}
    </Pane>
  );
}

function GivenTags({ story, edit, isReadOnly, tags }: TagsPaneProps): ReactElement | null {
  const t = useWords('metadata');
  const given = story.tags.flatMap((id) => tags.find((tag) => tag.id === id) ?? []);
  if (given.length === 0) return null;
  return (
    <ul className={styles.tags} aria-label={t('tags')}>
      {given.map(({ id, name }) => (
        <li key={id}>
          <Tag
            {...(!isReadOnly && {
              onRemove: () => edit((tr) => removeTag(tr, id)),
              removeLabel: t('removeTag', { name }),
            })}
          >
            {name}
          </Tag>
        </li>
      ))}
    </ul>
  );
}
