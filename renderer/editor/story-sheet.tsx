import { Lock } from 'lucide-react';
import { useEditorState, type Editor } from '@tiptap/react';
import { useLayoutEffect, useRef, type MouseEvent, type ReactElement, type ReactNode } from 'react';
import { isEditable, type Stage } from '@shared/draft/workflow';
import type { OpenDesk } from '@shared/ipc/desk-state';
import { classes } from '../ui/classes';
import { Notice } from '../ui/notice';
import { useWords } from '../words/use-words';
import { useModes } from './comfort/use-modes';
import { BlockHandle } from './blocks/block-handle';
import { focusEnd } from './focus-part';
import { setHouse } from './input/house';
import { SheetMenus } from './menus/sheet-menus';
import { usePasteNotice } from './paste/use-paste-notice';
import { isLongStory } from './sheet/is-long-story';
import { Kicker } from './sheet/kicker';
import { SourceLine } from './sheet/source-line';
import blocks from './sheet/story-blocks.module.css';
import pictures from './sheet/story-pictures.module.css';
import far from './sheet/far-blocks.module.css';
import prose from './sheet/story-prose.module.css';
import styles from './sheet/story-sheet.module.css';
import { useHints } from './sheet/use-hints';
import suggested from './suggest/suggestion-marks.module.css';
import { usePersonHues } from './suggest/use-person-hues';

interface StorySheetProps {
  readonly editor: Editor;
  readonly stage: Stage;
  readonly desk: OpenDesk;
  /** Stands beside the text and moves with it; null when there is nothing to stand there. */
  readonly margin?: ReactNode;
}

/** The story as readers will see it, typed in place. */
export function StorySheet(props: StorySheetProps): ReactElement {
  const { editor, stage, desk, margin = null } = props;
  const t = useWords('editor');
  const hints = useHints();
  usePasteNotice(editor);
  usePersonHues(desk.profiles);
  const modes = useModes(editor);
  const isClosed = !isEditable(stage);
  const { house } = desk.newsroom;
  useLayoutEffect(() => setHouse(editor, house), [editor, house]);
  // A click on the paper below the last line means the end of the text.
  const reachEnd = (event: MouseEvent) => {
    if (event.target !== event.currentTarget || isClosed) return;
    event.preventDefault();
    focusEnd(editor);
  };
  return (
    <>
      <div
        className={classes(styles['sheet'], margin !== null && styles['withMargin'], modes)}
        data-sheet
        onMouseDown={reachEnd}
      >
        {isClosed && (
          <div className={styles['notice']}>
            <Notice icon={Lock}>{t('published')}</Notice>
          </div>
        )}
        <article className={styles['story']} lang="ar" dir="rtl" style={hints}>
          <Kicker editor={editor} desk={desk} />
          <Text editor={editor} label={t('text')} />
          <SourceLine editor={editor} desk={desk} />
          {!isClosed && <BlockHandle editor={editor} />}
        </article>
        {margin}
      </div>
      {!isClosed && <SheetMenus editor={editor} />}
    </>
  );
}

/** ProseMirror's own element, in React's place for it. */
function Text({
  editor,
  label,
}: {
  readonly editor: Editor;
  readonly label: string;
}): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  const isLong = useEditorState({
    editor,
    selector: ({ editor: now }) => isLongStory(now.state.doc),
  });
  useLayoutEffect(() => {
    const text = editor.view.dom.parentElement;
    if (text === null) return;
    place.current?.append(text);
    return () => text.remove();
  }, [editor]);
  useLayoutEffect(() => editor.view.dom.setAttribute('aria-label', label), [editor, label]);
  return (
    <div
      className={classes(
        styles['text'],
        prose['prose'],
        isLong && far['far'],
        blocks['blocks'],
        pictures['pictures'],
        suggested['marks'],
      )}
      ref={place}
    />
  );
}
