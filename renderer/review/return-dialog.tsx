import { useState, type ReactElement } from 'react';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/text-field';
import { useWords } from '../words/use-words';

interface ReturnDialogProps {
  readonly isOpen: boolean;
  readonly authorName: string;
  readonly isBusy: boolean;
  readonly onReturn: (reason: string) => void;
  readonly onClose: () => void;
}

/** Sending back without saying why helps nobody, so the reason comes first. */
export function ReturnDialog(props: ReturnDialogProps): ReactElement {
  const t = useWords('review');
  const [reason, setReason] = useState('');
  const { isOpen, authorName, isBusy, onReturn, onClose } = props;
  const footer = (
    <>
      <Button kind="quiet" onPress={onClose}>
        {t('cancel')}
      </Button>
      <Button
        kind="primary"
        isBusy={isBusy}
        busyLabel={t('doing.return')}
        reason={reason.trim() === '' ? t('reasonNeeded') : null}
        onPress={() => onReturn(reason.trim())}
      >
        {t('decide.return')}
      </Button>
    </>
  );
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={t('returnTitle', { name: authorName })}
      footer={footer}
    >
      <p>{t('returnTeach', { name: authorName })}</p>
      <TextField
        label={t('reason')}
        placeholder={t('reasonPlaceholder')}
        value={reason}
        onChange={setReason}
        isMultiline
        autoFocus
        dir="auto"
        fieldName="reason"
      />
    </Dialog>
  );
}
