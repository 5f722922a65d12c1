import { useState, type ReactElement } from 'react';
import type { SaveTextOutcome } from '@shared/ipc/safety-calls';
import { ask } from '../bridge';
import { AddressText } from '../ui/address-text';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Notice } from '../ui/notice';
import { useWords } from '../words/use-words';

interface UnstoredDialogProps {
  /** The system's word for why the disk does not take the text. */
  readonly code: string;
  readonly onStay: () => void;
}

const full: readonly string[] = ['ENOSPC', 'EDQUOT', 'SQLITE_FULL'];

/** The window was to close with words in it that are stored nowhere: the person decides. */
export function UnstoredDialog({ code, onStay }: UnstoredDialogProps): ReactElement {
  const t = useWords('safety');
  const [saved, setSaved] = useState<SaveTextOutcome | null>(null);
  const save = async () => setSaved(await saveText());
  return (
    <Dialog
      isOpen
      role="alertdialog"
      onClose={onStay}
      title={t('unstored')}
      footer={
        <>
          <Button kind="danger" onPress={() => void ask('window.close-anyway', null)}>
            {t('closeAnyway')}
          </Button>
          <Button onPress={() => void save()}>{t('saveText')}</Button>
          <Button kind="primary" onPress={onStay} autoFocus>
            {t('stay')}
          </Button>
        </>
      }
    >
      <p>
        <Reason code={code} /> {t('unstoredNext')}
      </p>
      {saved !== null && <SavedText outcome={saved} />}
    </Dialog>
  );
}

function Reason({ code }: { readonly code: string }): ReactElement {
  const t = useWords('safety');
  if (full.includes(code)) return <>{t('unstoredFull')}</>;
  if (code === 'slow') return <>{t('unstoredSlow')}</>;
  return <>{t('unstoredOther', { code })}</>;
}

function SavedText({ outcome }: { readonly outcome: SaveTextOutcome }): ReactElement | null {
  const t = useWords('safety');
  if (outcome.ok)
    return (
      <Notice kind="good">
        {t('textSaved')} <AddressText text={outcome.value.file} />
      </Notice>
    );
  if (outcome.refusal.kind === 'cancelled') return null;
  return <Notice kind="danger">{t('textNotSaved', { code: outcome.refusal.code })}</Notice>;
}

async function saveText(): Promise<SaveTextOutcome> {
  const { openTexts } = await import('../editor/hand-over');
  return ask('window.save-text', { text: await openTexts() });
}
