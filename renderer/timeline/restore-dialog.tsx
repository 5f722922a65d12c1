import { RotateCcw } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Stage } from '@shared/draft/workflow';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { useWords } from '../words/use-words';
import type { LifeStop } from './life-stops';
import type { Wanted } from './use-restore';
import { useTime } from './use-time';
import type { VersionWords } from './use-version-words';

interface RestoreDialogProps {
  readonly wanted: Wanted;
  readonly stop: LifeStop;
  readonly stage: Stage;
  readonly words: VersionWords;
  readonly isBusy: boolean;
  readonly onRestore: () => void;
  readonly onClose: () => void;
}

/** Asks before a former version comes back, and says that nothing is lost by it. */
export function RestoreDialog(props: RestoreDialogProps): ReactElement {
  const { wanted, stop, stage, words, isBusy, onRestore, onClose } = props;
  const t = useWords('timeline');
  const time = useTime();
  const isWhole = wanted.passage === null;
  const facts = { name: words.name(stop), time: time.full(stop.at) };
  return (
    <Dialog
      isOpen
      role="alertdialog"
      onClose={onClose}
      title={t(isWhole ? 'restoreTitle' : 'restorePassageTitle')}
      footer={
        <>
          <Button kind="quiet" onPress={onClose}>
            {t('cancel')}
          </Button>
          <Button
            kind="primary"
            icon={RotateCcw}
            autoFocus
            isBusy={isBusy}
            busyLabel={t('restoring')}
            onPress={onRestore}
          >
            {t('restoreDo')}
          </Button>
        </>
      }
    >
      <p>{t(isWhole ? 'restoreText' : 'restorePassageText', facts)}</p>
      {stage === 'approved' && <p>{t('restoreApproved')}</p>}
    </Dialog>
  );
}
