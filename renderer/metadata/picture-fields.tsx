import type { ReactElement } from 'react';
import { setFieldText, type FieldName } from '@shared/article/edits/set-field-text';
import { TextField } from '../ui/text-field';
import { useWords } from '../words/use-words';
import type { PanelProps } from './panel-props';
import styles from './picture-panel.module.css';

/** What readers are told about the picture; the caption and the credit stand on the page too. */
export function PictureFields({ story, edit, isReadOnly }: PanelProps): ReactElement {
  const t = useWords('metadata');
  const field = (name: FieldName) => ({
    value: story.typed[name],
    onChange: (text: string) => edit((tr) => setFieldText(tr, name, text)),
    isReadOnly,
    fieldName: name,
    lang: 'ar',
    dir: 'rtl' as const,
  });
  return (
    <section className={styles.fields}>
      <div data-part="alt">
        <TextField label={t('alt')} hint={t('altTeach')} {...field('alt')} isMultiline rows={2} />
      </div>
      <TextField label={t('caption')} {...field('caption')} isMultiline rows={2} />
      <TextField label={t('credit')} hint={t('creditHint')} {...field('credit')} />
    </section>
  );
}
