import { Ellipsis, FileInput, FileUp, Trash2 } from 'lucide-react';
import { lazy, Suspense, useState, type ReactElement } from 'react';
import { ask } from '../bridge';
import { askForFile } from '../imports/asked-file';
import { IconButton } from '../ui/icon-button';
import { Menu } from '../ui/menu';
import { useWords } from '../words/use-words';

const BinDialog = lazy(async () => ({ default: (await import('../bin/bin-dialog')).BinDialog }));

/** What comes into the list of drafts from elsewhere, and what has left it. */
export function QueueMenu(): ReactElement {
  const t = useWords('frame');
  const say = useWords('imports');
  const [isBinOpen, setIsBinOpen] = useState(false);
  return (
    <>
      <Menu
        label={t('queueMenu')}
        trigger={<IconButton icon={Ellipsis} label={t('queueMenu')} />}
        items={[
          { id: 'import', name: say('menu.new'), icon: FileInput },
          { id: 'open', name: t('openParcel'), icon: FileUp },
          'line',
          { id: 'bin', name: t('openBin'), icon: Trash2 },
        ]}
        onAction={(id) => {
          if (id === 'bin') setIsBinOpen(true);
          else if (id === 'import') askForFile();
          else void ask('parcels.choose', null);
        }}
      />
      <Suspense>{isBinOpen && <BinDialog onClose={() => setIsBinOpen(false)} />}</Suspense>
    </>
  );
}
