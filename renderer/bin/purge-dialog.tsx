import { useState, type ReactElement } from 'react';
import { fold } from '@shared/arabic/fold';
import type { BinnedDraft } from '@shared/ipc/parcel-calls';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/text-field';
import { useWords } from '../words/use-words';
import styles from './bin.module.css';

interface PurgeDialogProps {
  readonly draft: BinnedDraft;
  readonly onPurge: (typed: string) => Promise<void>;
  readonly onClose: () => void;
}

/** The one thing that cannot be undone: it is asked for by the story's own headline. */
export function PurgeDialog({ draft, onPurge, onClose }: PurgeDialogProps): ReactElement {
  const t = useWords('bin');
  const { headline } = draft;
  const [typed, setTyped] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const isConfirmed = fold(typed.trim()) === fold(headline);
  const go = () => {
    setIsAsked(true);
    if (isConfirmed) void onPurge(typed);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('purgeTitle', { headline: headline === '' ? t('untitled') : headline })}
      role="alertdialog"
      footer={
        <>
          <Button onPress={onClose}>{t('back')}</Button>
          <Button kind="danger-solid" onPress={go}>
            {t('purgeNow')}
          </Button>
        </>
      }
    >
      <p className={styles.text}>{t('purgeText')}</p>
      {headline !== '' && (
        <>
          <p className={styles.headline} lang="ar" dir="auto">
            {headline}
          </p>
          <TextField
            label={t('typeHeadline')}
            value={typed}
            onChange={setTyped}
            onEnter={go}
            dir="auto"
            error={isAsked && !isConfirmed ? t('why.not-confirmed') : null}
            autoFocus
          />
        </>
      )}
    </Dialog>
  );
}
