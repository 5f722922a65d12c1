import { useEditorState, type Editor } from '@tiptap/react';
import { Lock } from 'lucide-react';
import type { ReactElement } from 'react';
import { creditLine } from '@shared/article/credit-line';
import { readLiveStory } from '@shared/article/live-story';
import type { OpenDesk } from '@shared/ipc/desk-state';
import { Icon } from '../../ui/icon';
import { useLanguage, useWords } from '../../words/use-words';
import styles from './story-sheet.module.css';

interface SourceLineProps {
  readonly editor: Editor;
  readonly desk: OpenDesk;
}

/** The closing line as it will be published; nobody types it. */
export function SourceLine({ editor, desk }: SourceLineProps): ReactElement {
  const t = useWords('editor');
  const language = useLanguage();
  const { brand } = desk.newsroom;
  const line = useEditorState({
    editor,
    selector: ({ editor: now }) => creditLine(brand, readLiveStory(now.state.doc).sources),
  });
  return (
    <div className={styles['source']}>
      <p>{line}</p>
      <span className={styles['lock']} lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
        <Icon of={Lock} size="s" />
        {t('composed')}
      </span>
    </div>
  );
}
