import { useEffect, useState, type ReactElement } from 'react';
import type { JSONContent } from '@tiptap/core';
import type { Intake } from '@shared/article/intake/intake';
import type { DraftId } from '@shared/ids';
import type { Result } from '@shared/result';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Notice } from '../ui/notice';
import { useWords } from '../words/use-words';
import { ImportReady } from './import-ready';
import styles from './imports.module.css';
import { readFile, type FileRefusal } from './read-file';

/** False when the draft cannot be edited now. */
export type InsertBlocks = (blocks: readonly JSONContent[]) => Promise<boolean>;

export interface ImportDialogProps {
  readonly file: File;
  /** Puts blocks at the caret of the open draft; null when none is open. */
  readonly insert: InsertBlocks | null;
  readonly onOpen: (draft: DraftId) => void;
  readonly onClose: () => void;
}

/** A file of another program: read, told of what it lost, and put where the person says. */
export function ImportDialog(props: ImportDialogProps): ReactElement {
  const { file, onClose } = props;
  const t = useWords('imports');
  const read = useRead(file);
  if (read?.ok === true) return <ImportReady {...props} intake={read.value} />;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={read === null ? t('title', { name: file.name }) : t('refusedTitle')}
      footer={<Button onPress={onClose}>{t(read === null ? 'cancel' : 'close')}</Button>}
    >
      {read === null ? (
        <p className={styles.text} aria-live="polite">
          {t('reading')}
        </p>
      ) : (
        <Refused refusal={read.refusal} />
      )}
    </Dialog>
  );
}

function useRead(file: File): Result<Intake, FileRefusal> | null {
  const [read, setRead] = useState<Result<Intake, FileRefusal> | null>(null);
  useEffect(() => {
    let isWanted = true;
    void readFile(file).then((answer) => {
      if (isWanted) setRead(answer);
    });
    return () => {
      isWanted = false;
    };
  }, [file]);
  return read;
}

function Refused({ refusal }: { readonly refusal: FileRefusal }): ReactElement {
  const t = useWords('imports');
  const limit = refusal.kind === 'too-large' ? refusal.limitBytes / 1024 / 1024 : 0;
  return (
    <Notice kind="danger">
      {t(`why.${refusal.kind}`, { limit })} {t('nothingChanged')}
    </Notice>
  );
}
