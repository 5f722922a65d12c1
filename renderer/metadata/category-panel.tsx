import type { ReactElement } from 'react';
import { setFact } from '@shared/article/edits/set-fact';
import type { OpenDesk } from '@shared/ipc/desk-state';
import { Pane } from '../ui/pane';
import { useWords } from '../words/use-words';
import { CategoryTree } from './category-tree';
import type { PanelProps } from './panel-props';
import styles from './source-panel.module.css';
import { TagsPane } from './tags-pane';

interface CategoryPanelProps extends PanelProps {
  readonly desk: OpenDesk;
}

/** The section a story belongs to, and the names that tie it to others. */
export function CategoryPanel({ desk, ...panel }: CategoryPanelProps): ReactElement {
  const t = useWords('metadata');
  const { story, edit, isReadOnly } = panel;
  const { categories, tags } = desk.lists;
  return (
    <>
      <Pane title={t('category')}>
        <p className={styles.teach}>{t(categories.length ? 'categoryTeach' : 'noCategories')}</p>
        <div data-part="category">
          <CategoryTree
            label={t('category')}
            categories={categories}
            chosen={story.category}
            isReadOnly={isReadOnly}
            onChoose={(category) =>
              edit((tr) => setFact(tr, { name: 'category', value: category }))
            }
          />
        </div>
      </Pane>
      <TagsPane {...panel} tags={tags} />
    </>
  );
}
