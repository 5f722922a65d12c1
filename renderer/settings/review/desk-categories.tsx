import type { ReactElement } from 'react';
import type { CategoryId } from '@shared/ids';
import type { ReviewDesk } from '@shared/newsroom/review-rules';
import { Checkbox } from '../../ui/checkbox';
import { useWords } from '../../words/use-words';
import styles from '../settings-dialog.module.css';
import type { DeskPartProps } from './desk-list';

interface DeskCategoriesProps extends DeskPartProps {
  readonly onChange: (desk: ReviewDesk) => void;
}

/** Which stories come to a desk by themselves, with everything below their category. */
export function DeskCategories(props: DeskCategoriesProps): ReactElement {
  const { desk, reviewing, isReadOnly, onChange } = props;
  const t = useWords('rules');
  const turn = (category: CategoryId, isTaken: boolean) => {
    const others = reviewing.categories.filter((one) => one !== category);
    onChange({ ...reviewing, categories: isTaken ? [...others, category] : others });
  };
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.label}>{t('deskCategories')}</legend>
      {desk.lists.categories.map(({ id, name }) => (
        <Checkbox
          key={id}
          isSelected={reviewing.categories.includes(id)}
          onChange={(isTaken) => turn(id, isTaken)}
          isDisabled={isReadOnly}
        >
          <bdi>{name}</bdi>
        </Checkbox>
      ))}
    </fieldset>
  );
}
