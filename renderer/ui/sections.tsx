import type { LucideIcon } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { classes } from './classes';
import { Icon } from './icon';
import styles from './sections.module.css';

interface Section<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly icon: LucideIcon;
  /** What the dot beside its name means; absent when there is no dot. */
  readonly dot?: string | undefined;
  readonly content: ReactNode;
}

interface SectionsProps<Id extends string> {
  readonly label: string;
  readonly sections: readonly Section<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
}

/** A list of sections beside the chosen one; only that one's content exists. */
export function Sections<Id extends string>(props: SectionsProps<Id>): ReactElement {
  const { label, sections, value, onChange } = props;
  const choose = (key: string | number) => {
    const chosen = sections.find(({ id }) => id === key);
    if (chosen) onChange(chosen.id);
  };
  return (
    <div className={styles.room}>
      <Tabs
        className={classes(styles.sections)}
        orientation="vertical"
        selectedKey={value}
        onSelectionChange={choose}
      >
        <TabList className={classes(styles.list)} aria-label={label}>
          {sections.map(({ id, name, icon, dot }) => (
            <Tab key={id} id={id} className={classes(styles.section)}>
              <Icon of={icon} />
              <span>{name}</span>
              {dot !== undefined && <span className={styles.dot} role="img" aria-label={dot} />}
            </Tab>
          ))}
        </TabList>
        {sections.map(({ id, content }) => (
          <TabPanel key={id} id={id} className={classes(styles.content)}>
            {content}
          </TabPanel>
        ))}
      </Tabs>
    </div>
  );
}
