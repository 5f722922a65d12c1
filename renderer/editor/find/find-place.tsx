import type { Editor } from '@tiptap/react';
import {
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactElement,
  type ReactNode,
} from 'react';
import { FindBar } from './find-bar';
import { FindSession } from './find-session';
import { FoundMarks } from './found-marks';
import { reveal } from './reveal';
import styles from './find-bar.module.css';
import { readAhead } from './read-ahead';

/** What somebody wants of the find bar by a key of the window. */
export type FindDeed = 'find' | 'replace' | 'next' | 'previous';

declare module '@tiptap/core' {
  interface EditorEvents {
    readonly findAsked: FindDeed;
  }
}

interface FindPlaceProps {
  readonly editor: Editor;
  readonly isReadOnly: boolean;
  /** The sheet that the bar lies over. */
  readonly children: ReactNode;
}

/** The sheet, and above it the find bar while somebody looks for something. */
export function FindPlace({ editor, isReadOnly, children }: FindPlaceProps): ReactElement {
  const [session] = useState(() => new FindSession(editor, (words) => reveal(editor.view, words)));
  const finding = useSyncExternalStore(session.subscribe, () => session.finding);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    const act = (deed: FindDeed) => {
      if (deed === 'next' && finding.sought.words !== '') session.toNext();
      else if (deed === 'previous' && finding.sought.words !== '') session.toPrevious();
      else {
        session.open(deed === 'replace');
        setAsked((times) => times + 1);
      }
    };
    editor.on('findAsked', act);
    return () => void editor.off('findAsked', act);
  }, [editor, session, finding.sought.words]);
  useMarks(editor, session);
  return (
    <div className={styles['place']}>
      {finding.isOpen && <FindBar {...{ session, finding, isReadOnly, asked }} />}
      {children}
    </div>
  );
}

/** Marks in the text, for as long as the bar is open. */
function useMarks(editor: Editor, session: FindSession): void {
  const { isOpen } = useSyncExternalStore(session.subscribe, () => session.finding);
  const marks = useRef<FoundMarks>(null);
  useEffect(() => {
    if (!isOpen) return;
    const made = new FoundMarks(editor.view);
    marks.current = made;
    const show = () => made.show(session.finding);
    show();
    const stops = [session.subscribe(show), readAhead(editor.state.doc), () => made.destroy()];
    return () => {
      for (const stop of stops) stop();
    };
  }, [editor, session, isOpen]);
}
