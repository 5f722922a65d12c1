import type { ReactElement } from 'react';
import { setFieldText } from '@shared/article/edits/set-field-text';
import { TextField } from '../ui/text-field';
import { useWords } from '../words/use-words';
import styles from './note-pane.module.css';
import type { PanelProps } from './panel-props';

export function DeskNotePane({ story, edit, isReadOnly }: PanelProps): ReactElement {
  const t = useWords('metadata');
  return (
    <section className={styles.pane}>
      <TextField
        label={t('deskNote')}
        value={story.typed.note}
        onChange={(text) => edit((tr) => setFieldText(tr, 'note', text))}
        isPrivate
        isMultiline
        isReadOnly={isReadOnly}
        lang="ar"
        dir="rtl"
        fieldName="note"
      />
    </section>
  );
}
