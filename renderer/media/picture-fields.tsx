import type { ReactElement } from 'react';
import { setPictureText, setRights, type PictureText } from '@shared/article/edits/picture-edits';
import { TextField } from '../ui/text-field';
import { useWords } from '../words/use-words';
import type { PictureProps } from './picture-props';
import styles from './picture-panel.module.css';

/** What readers are told about the picture, and what the desk must know before it uses it again. */
export function PictureFields(props: PictureProps): ReactElement {
  const { picture, typed, place, edit, isReadOnly } = props;
  const t = useWords('pictures');
  const shared = { isReadOnly, lang: 'ar', dir: 'rtl' as const };
  const field = (name: PictureText) => ({
    ...shared,
    value: typed[name],
    onChange: (text: string) =>
      edit((tr) => setPictureText(tr, place, { name, text }), `${place} ${name}`),
    fieldName: name,
  });
  return (
    <section className={styles.fields}>
      <div data-part="alt">
        <TextField label={t('alt')} hint={t('altTeach')} {...field('alt')} isMultiline rows={2} />
      </div>
      <TextField label={t('caption')} {...field('caption')} isMultiline rows={2} />
      <TextField label={t('credit')} hint={t('creditHint')} {...field('credit')} />
      <TextField
        {...shared}
        label={t('rights')}
        hint={t('rightsHint')}
        value={picture.rights}
        onChange={(text) => edit((tr) => setRights(tr, place, text), `${place} rights`)}
        fieldName="rights"
        isPrivate
      />
    </section>
  );
}
