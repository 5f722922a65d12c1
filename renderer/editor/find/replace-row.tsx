import type { ReactElement } from 'react';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { useWords } from '../../words/use-words';
import styles from './find-bar.module.css';

interface ReplaceRowProps {
  readonly isReadOnly: boolean;
  readonly replacement: string;
  readonly onChange: (replacement: string) => void;
  readonly onReplace: () => void;
  readonly onReplaceAll: () => void;
}

/** What comes in place of the found words: here, or everywhere. */
export function ReplaceRow(props: ReplaceRowProps): ReactElement {
  const t = useWords('find');
  const { isReadOnly, replacement, onChange } = props;
  // A button that gives a reason is another element: a press that leaves no match would lose the focus.
  const reason = isReadOnly ? t('readOnly') : null;
  return (
    <div className={styles['row']}>
      <div className={styles['field']}>
        <TextField
          label={t('replacement')}
          isLabelHidden
          placeholder={t('replacement')}
          dir="auto"
          fieldName="replace"
          isReadOnly={isReadOnly}
          value={replacement}
          onChange={onChange}
        />
      </div>
      <Button reason={reason} onPress={props.onReplace}>
        {t('replace')}
      </Button>
      <Button reason={reason} onPress={props.onReplaceAll}>
        {t('replaceAll')}
      </Button>
    </div>
  );
}
