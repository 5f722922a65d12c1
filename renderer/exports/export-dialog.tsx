import { useState, type ReactElement } from 'react';
import { exportFormats, type ExportChoice } from '@shared/article/export/export-formats';
import type { DraftId } from '@shared/ids';
import { useAnswer } from '../bridge/use-answer';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { Dialog } from '../ui/dialog';
import { RadioCards } from '../ui/radio-cards';
import { useWords } from '../words/use-words';
import styles from './exports.module.css';
import type { HandOver } from './hand-over';
import { useSave } from './use-save';

interface ExportDialogProps {
  readonly draft: DraftId;
  readonly handOver: HandOver;
  readonly onClose: () => void;
}

/** The story as a file that other programs open. */
export function ExportDialog(props: ExportDialogProps): ReactElement | null {
  const choice = useAnswer('exports.choice', null).data;
  return choice === undefined ? null : <Choosing {...props} last={choice} />;
}

interface ChoosingProps extends ExportDialogProps {
  readonly last: ExportChoice;
}

function Choosing({ draft, handOver, onClose, last }: ChoosingProps): ReactElement {
  const t = useWords('exports');
  const [format, setFormat] = useState(last.format);
  const [withPictures, setWithPictures] = useState(last.withPictures);
  const [withNotes, setWithNotes] = useState(false);
  const { isBusy, save } = useSave(handOver, onClose);
  const go = () => save({ draft, format, withNotes, withPictures });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('title')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button kind="primary" isBusy={isBusy} busyLabel={t('saving')} onPress={() => void go()}>
            {t('save')}
          </Button>
        </>
      }
    >
      <p className={styles.text}>{t('text')}</p>
      <RadioCards
        label={t('format')}
        value={format}
        onChange={setFormat}
        choices={exportFormats.map((id) => ({
          id,
          name: t(`format.${id}`),
          description: t(`about.${id}`),
        }))}
      />
      <Checkbox isSelected={withPictures} onChange={setWithPictures}>
        {t(format === 'txt' ? 'withCaptions' : 'withPictures')}
      </Checkbox>
      <Checkbox isSelected={withNotes} onChange={setWithNotes}>
        {t('withNotes')}
      </Checkbox>
    </Dialog>
  );
}
