import { useState, type ReactElement } from 'react';
import { addSource } from '@shared/article/edits/sources';
import type { Outlet } from '@shared/newsroom/newsroom';
import { Button } from '../ui/button';
import { ComboBox } from '../ui/combo-box';
import { useWords } from '../words/use-words';
import { NewOutlet } from './new-outlet';
import type { PanelProps } from './panel-props';
import styles from './source-panel.module.css';

interface AddSourceProps extends PanelProps {
  readonly outlets: readonly Outlet[];
  readonly isFirst: boolean;
  readonly onClose: () => void;
}

/** Sources whose name a page gives by custom; a person or an office is named in the text instead. */
const creditedKinds = new Set<Outlet['kind']>(['agency', 'paper']);

/** Picks a source from the newsroom's list, or puts a new one on that list. */
export function AddSource(props: AddSourceProps): ReactElement {
  const t = useWords('metadata');
  const [newName, setNewName] = useState<string | null>(null);
  const [doubled, setDoubled] = useState<string | null>(null);
  const { outlets, story, edit, onClose } = props;
  const add = ({ id, name, kind }: Outlet) => {
    if (story.sources.some((source) => source.outlet === id)) {
      setDoubled(name);
      return;
    }
    const credited = creditedKinds.has(kind);
    edit((tr) => addSource(tr, { outlet: id, name, kind, url: '', credited }));
    onClose();
  };
  if (newName !== null)
    return <NewOutlet name={newName} onAdded={add} onCancel={() => setNewName(null)} />;
  return (
    <div className={styles.form}>
      <ComboBox
        label={t('sourceName')}
        placeholder={t('sourcePlaceholder')}
        choices={outlets.map(({ id, name, kind }) => ({ id, name, note: t(`kind.${kind}`) }))}
        onChoose={(id) => {
          const outlet = outlets.find((known) => known.id === id);
          if (outlet) add(outlet);
        }}
        onAdd={setNewName}
        autoFocus={!props.isFirst}
        {...(doubled !== null && { hint: t('alreadySource', { name: doubled }) })}
      />
      {!props.isFirst && (
        <div className={styles.buttons}>
          <Button kind="quiet" onPress={onClose}>
            {t('cancel')}
          </Button>
        </div>
      )}
    </div>
  );
}
