import { FolderOpen } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { useDeskChange } from '../bridge/use-desk-change';
import { Button } from '../ui/button';
import { Pane } from '../ui/pane';
import { useWords } from '../words/use-words';
import { Address } from './address';
import styles from './publish-panel.module.css';

export function DestinationPane({ folder }: { readonly folder: string }): ReactElement {
  const t = useWords('publish');
  const change = useDeskChange();
  const [isAsking, setIsAsking] = useState(false);
  const choose = async () => {
    setIsAsking(true);
    await change('site.choose-folder', null).finally(() => setIsAsking(false));
  };
  return (
    <Pane title={t('destination')}>
      <Address label={t('siteFolder')} text={folder} />
      <div className={styles.buttons}>
        <Button icon={FolderOpen} onPress={() => void choose()} isBusy={isAsking}>
          {t('changeFolder')}
        </Button>
      </div>
    </Pane>
  );
}
