import type { ReactElement } from 'react';
import { setSourceNote } from '@shared/article/edits/sources';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import { useWords } from '../words/use-words';
import type { SourceRowProps } from './source-row';
import styles from './source-row.module.css';

interface SourceNoteProps extends SourceRowProps {
  readonly onClose: () => void;
}

export function SourceNote({ source, index, edit, onClose }: SourceNoteProps): ReactElement {
  const t = useWords('metadata');
  return (
    <div className={styles.form}>
      <TextField
        label={t('sourceNote')}
        value={source.note}
        onChange={(text) => edit((tr) => setSourceNote(tr, index, text))}
        isPrivate
        isMultiline
        rows={2}
        autoFocus
        lang="ar"
        dir="rtl"
        fieldName="source-note"
      />
      <div className={styles.buttons}>
        <Button onPress={onClose}>{t('done')}</Button>
      </div>
    </div>
  );
}
