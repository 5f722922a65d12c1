import { useState, type ReactElement } from 'react';
import { outletKinds, type Outlet, type OutletKind } from '@shared/newsroom/newsroom';
import { ask } from '../bridge';
import { Button } from '../ui/button';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import { useWords } from '../words/use-words';
import styles from './source-panel.module.css';

interface NewOutletProps {
  readonly name: string;
  readonly onAdded: (outlet: Outlet) => void;
  readonly onCancel: () => void;
}

export function NewOutlet(props: NewOutletProps): ReactElement {
  const t = useWords('metadata');
  const [name, setName] = useState(props.name);
  const [kind, setKind] = useState<OutletKind>('agency');
  const add = async () => {
    if (name.trim() !== '') props.onAdded(await ask('outlets.add', { name: name.trim(), kind }));
  };
  return (
    <div className={styles.form} role="group" aria-label={t('newSource')}>
      <p className={styles.hint}>{t('newSource')}</p>
      <TextField
        label={t('sourceName')}
        value={name}
        onChange={setName}
        onEnter={() => void add()}
      />
      <Select
        label={t('sourceKind')}
        value={kind}
        onChange={setKind}
        choices={outletKinds.map((id) => ({ id, name: t(`kind.${id}`) }))}
      />
      <div className={styles.buttons}>
        <Button kind="quiet" onPress={props.onCancel}>
          {t('cancel')}
        </Button>
        <Button onPress={() => void add()}>{t('addToList')}</Button>
      </div>
    </div>
  );
}
