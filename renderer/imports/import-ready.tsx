import { useState, type ReactElement } from 'react';
import type { Intake } from '@shared/article/intake/intake';
import { storyOf } from '@shared/article/intake/story-of';
import { ask } from '../bridge';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Notice } from '../ui/notice';
import { useToasts } from '../ui/use-toasts';
import { useWords } from '../words/use-words';
import type { ImportDialogProps } from './import-dialog';
import styles from './imports.module.css';

interface ImportReadyProps extends ImportDialogProps {
  readonly intake: Intake;
}

/** What was read, what it lost, and where it may go. */
export function ImportReady(props: ImportReadyProps): ReactElement {
  const { file, insert, intake, onClose } = props;
  const t = useWords('imports');
  const { trouble, isBusy, asNew, here } = useImport(props);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('title', { name: file.name })}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          {insert !== null && (
            <Button isBusy={isBusy} onPress={() => void here()}>
              {t('here')}
            </Button>
          )}
          <Button
            kind="primary"
            isBusy={isBusy}
            busyLabel={t('making')}
            onPress={() => void asNew()}
          >
            {t('asNew')}
          </Button>
        </>
      }
    >
      <p className={styles.text}>{t(insert === null ? 'readyNew' : 'ready')}</p>
      <Warnings intake={intake} />
      {trouble !== null && (
        <Notice kind="danger">
          {trouble} {t('nothingChanged')}
        </Notice>
      )}
    </Dialog>
  );
}

function Warnings({ intake }: { readonly intake: Intake }): ReactElement {
  const t = useWords('imports');
  if (intake.warnings.length === 0) return <Notice kind="good">{t('whole')}</Notice>;
  return (
    <Notice>
      {t('came')}
      <ul className={styles.list}>
        {intake.warnings.map(({ kind, count }) => (
          <li key={kind}>{t(`lost.${kind}`, { count })}</li>
        ))}
      </ul>
    </Notice>
  );
}

interface Importing {
  /** Why it did not go; null while nothing is wrong. */
  readonly trouble: string | null;
  readonly isBusy: boolean;
  readonly asNew: () => Promise<void>;
  readonly here: () => Promise<void>;
}

function useImport({ intake, insert, onOpen, onClose }: ImportReadyProps): Importing {
  const t = useWords('imports');
  const toasts = useToasts();
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const asNew = async () => {
    setIsBusy(true);
    const document = storyOf(intake.blocks, { byline: '' });
    const made = await ask('imports.create', { document }).finally(() => setIsBusy(false));
    if (!made.ok) {
      const { refusal } = made;
      const code = refusal.kind === 'not-stored' ? refusal.code : '';
      setTrouble(t(`why.${refusal.kind}`, { code }));
      return;
    }
    onOpen(made.value.draft);
    onClose();
    toasts.show({ kind: 'good', title: t('made') });
  };
  const here = async () => {
    if ((await insert?.(intake.blocks)) !== true) {
      setTrouble(t('why.read-only'));
      return;
    }
    onClose();
    toasts.show({ kind: 'good', title: t('inserted') });
  };
  return { trouble, isBusy, asNew, here };
}
