import { useEditorState, type Editor } from '@tiptap/react';
import { Fragment, type ReactElement } from 'react';
import type { OpenDesk } from '@shared/ipc/desk-state';
import { useLanguage, useWords } from '../../words/use-words';
import { categoryPath } from './category-path';
import styles from './story-sheet.module.css';

interface KickerProps {
  readonly editor: Editor;
  readonly desk: OpenDesk;
}

/** The category above the headline, from the root down. */
export function Kicker({ editor, desk }: KickerProps): ReactElement {
  const t = useWords('editor');
  const language = useLanguage();
  const category: unknown = useEditorState({
    editor,
    selector: ({ editor: now }): unknown => now.state.doc.attrs['category'],
  });
  const path = categoryPath(desk.lists.categories, category);
  if (path.length === 0)
    return (
      <p className={styles['noCategory']} lang={language}>
        {t('noCategory')}
      </p>
    );
  return (
    <p className={styles['kicker']}>
      {path.map((name, place) => (
        <Fragment key={name}>
          {place > 0 && <span className={styles['quiet']}> {'\u2039'} </span>}
          {name}
        </Fragment>
      ))}
    </p>
  );
}
