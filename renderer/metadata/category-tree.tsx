import { Check, ChevronDown, ChevronRight } from 'lucide-react';
import { useMemo, type ReactElement } from 'react';
import { Button } from 'react-aria-components/Button';
import { Tree, TreeItem, TreeItemContent } from 'react-aria-components/Tree';
import type { CategoryId } from '@shared/ids';
import type { Category } from '@shared/newsroom/newsroom';
import { classes } from '../ui/classes';
import { Icon } from '../ui/icon';
import { categoryBranches, type Branch } from './category-branches';
import styles from './category-tree.module.css';

interface CategoryTreeProps {
  readonly label: string;
  readonly categories: readonly Category[];
  readonly chosen: CategoryId | null;
  readonly isReadOnly: boolean;
  readonly onChoose: (category: CategoryId) => void;
}

/** Sections and their parts. Arrows walk it, Enter or Space chooses, and one is always chosen. */
export function CategoryTree(props: CategoryTreeProps): ReactElement {
  const { label, categories, chosen, isReadOnly, onChoose } = props;
  const branches = useMemo(() => categoryBranches(categories), [categories]);
  return (
    <Tree
      aria-label={label}
      className={classes(styles.tree)}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={chosen === null ? [] : [chosen]}
      defaultExpandedKeys={categories.map((category) => category.id)}
      {...(isReadOnly && { disabledKeys: categories.map((category) => category.id) })}
      onSelectionChange={(keys) => {
        const category = categories.find(({ id }) => keys !== 'all' && keys.has(id));
        if (category) onChoose(category.id);
      }}
    >
      {branches.map((branch) => (
        <Row key={branch.category.id} branch={branch} />
      ))}
    </Tree>
  );
}

function Row({ branch }: { readonly branch: Branch }): ReactElement {
  const { id, name } = branch.category;
  return (
    <TreeItem id={id} textValue={name} className={classes(styles.item)} data-category={id}>
      <TreeItemContent>
        {({ hasChildItems, isExpanded, isSelected }) => (
          <span className={styles.row}>
            {hasChildItems ? (
              <Button slot="chevron" className={classes(styles.chevron)}>
                <Icon of={isExpanded ? ChevronDown : ChevronRight} size="s" />
              </Button>
            ) : (
              <span className={styles.chevron} />
            )}
            <span className={styles.name}>
              <bdi>{name}</bdi>
            </span>
            {isSelected && <Icon of={Check} size="s" />}
          </span>
        )}
      </TreeItemContent>
      {branch.children.map((child) => (
        <Row key={child.category.id} branch={child} />
      ))}
    </TreeItem>
  );
}
