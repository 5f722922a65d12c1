import { useState, type ReactElement } from 'react';
import type { BinnedDraft } from '@shared/ipc/parcel-calls';
import { useAnswer } from '../bridge/use-answer';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { useWords } from '../words/use-words';
import styles from './bin.module.css';
import { BinRow } from './bin-row';
import { PurgeDialog } from './purge-dialog';
import { useBin } from './use-bin';

/** What was deleted in the last thirty days, and the ways out of here. */
export function BinDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const t = useWords('bin');
  const { data: binned = [] } = useAnswer('bin.list', null);
  const [leaving, setLeaving] = useState<BinnedDraft | null>(null);
  const bin = useBin();
  if (leaving !== null)
    return (
      <PurgeDialog
        draft={leaving}
        onPurge={async (typed) => {
          if (await bin.purge(leaving.draft, typed)) setLeaving(null);
        }}
        onClose={() => setLeaving(null)}
      />
    );
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('title')}
      size="l"
      footer={<Button onPress={onClose}>{t('close')}</Button>}
    >
      <p className={styles.text}>{t('text')}</p>
      {binned.length === 0 && <p>{t('empty')}</p>}
      <ul className={styles.list}>
        {binned.map((draft) => (
          <BinRow
            key={draft.draft}
            draft={draft}
            onTakeBack={() => void bin.takeBack(draft.draft)}
            onPurge={() => setLeaving(draft)}
          />
        ))}
      </ul>
    </Dialog>
  );
}
