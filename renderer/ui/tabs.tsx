import type { LucideIcon } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';
import { classes } from './classes';
import { Icon } from './icon';
import styles from './tabs.module.css';

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly {
    readonly id: Id;
    readonly name: string;
    /** Drawn in place of its name, where the names take more room than there is. */
    readonly icon?: LucideIcon | undefined;
    /** What the dot beside its name means; absent when there is no dot. */
    readonly dot?: string | undefined;
    readonly content: ReactNode;
  }[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
}

/** The side panel's tabs; only the chosen one's content exists. */
export function Tabs<Id extends string>(props: TabsProps<Id>): ReactElement {
  const { label, tabs, value, onChange } = props;
  const choose = (key: string | number) => {
    const chosen = tabs.find((tab) => tab.id === key);
    if (chosen) onChange(chosen.id);
  };
  return (
    <AriaTabs className={classes(styles.tabs)} selectedKey={value} onSelectionChange={choose}>
      <TabList className={classes(styles.row)} aria-label={label}>
        {tabs.map(({ id, name, icon, dot }) => (
          <Tab
            key={id}
            id={id}
            className={classes(styles.tab)}
            {...(icon && { 'aria-label': name })}
          >
            {icon ? <Icon of={icon} /> : name}
            {dot !== undefined && <span className={styles.dot} role="img" aria-label={dot} />}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, content }) => (
        <TabPanel key={id} id={id} className={classes(styles.body)}>
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
