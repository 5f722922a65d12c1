import { Editor } from '@tiptap/react';
import { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type MouseEvent,
  type ReactElement,
} from 'react';
import { articleExtensions } from '@shared/article/extensions';
import type { DocumentJson } from '@shared/draft/entry';
import type { OpenDesk } from '@shared/ipc/desk-state';
import type { Words } from './extensions/held-words';
import { IsolatedRuns } from './direction/isolated-runs';
import { PickedPassage, showPicked } from './extensions/picked-passage';
import { Kicker } from './sheet/kicker';
import { SourceLine } from './sheet/source-line';
import blocks from './sheet/story-blocks.module.css';
import pictures from './sheet/story-pictures.module.css';
import prose from './sheet/story-prose.module.css';
import styles from './sheet/story-sheet.module.css';
import suggested from './suggest/suggestion-marks.module.css';
import { SuggestionLetters } from './suggest/suggestion-letters';
import { usePersonHues } from './suggest/use-person-hues';
import { classes } from '../ui/classes';
import { SheetViews } from './views/sheet-views';

interface StillSheetProps {
  readonly document: DocumentJson;
  readonly desk: OpenDesk;
  /** A marked sentence, in ProseMirror positions. */
  readonly words: Words | null;
  /** Marked children of the body. */
  readonly passage: Words | null;
  readonly onPick: (position: number, isExtending: boolean) => void;
}

/** A story as the sheet shows it, to be read only: a moment of its past. */
export function StillSheet(props: StillSheetProps): ReactElement {
  const { document, desk, words, passage, onPick } = props;
  const editor = useStillEditor(document);
  usePersonHues(desk.profiles);
  useEffect(() => {
    editor.view.dispatch(showPicked(editor.state.tr, { words, passage }));
  }, [editor, document, words, passage]);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const text = editor.view.dom.parentElement;
    if (text !== null) place.current?.append(text);
    return () => text?.remove();
  }, [editor]);
  const pick = (event: MouseEvent) => {
    const found = editor.view.posAtCoords({ left: event.clientX, top: event.clientY });
    if (found !== null) onPick(found.pos, event.shiftKey);
  };
  return (
    <div className={styles['sheet']} tabIndex={0}>
      <article className={styles['story']} lang="ar" dir="rtl">
        <Kicker editor={editor} desk={desk} />
        <div
          className={classes(
            styles['text'],
            prose['prose'],
            blocks['blocks'],
            pictures['pictures'],
            suggested['marks'],
          )}
          ref={place}
          onClick={pick}
        />
        <SourceLine editor={editor} desk={desk} />
      </article>
    </div>
  );
}

function useStillEditor(document: DocumentJson): Editor {
  const [editor] = useState(() => stillEditor(document));
  useLayoutEffect(() => {
    editor.view.dispatch(show(editor.state.tr, document));
  }, [editor, document]);
  useEffect(() => () => editor.destroy(), [editor]);
  return editor;
}

function stillEditor(document: DocumentJson): Editor {
  return new Editor({
    element: window.document.createElement('div'),
    extensions: [...articleExtensions, IsolatedRuns, SuggestionLetters, SheetViews, PickedPassage],
    content: { ...document },
    editable: false,
    injectCSS: false,
    // Read only, it is no field that anybody could type in.
    editorProps: { attributes: { role: 'none' } },
  });
}

/** Blocks that both moments have stay as they are drawn: ProseMirror compares before it draws. */
function show(tr: Transaction, document: DocumentJson): Transaction {
  const wanted = Node.fromJSON(tr.doc.type.schema, document);
  for (const [name, value] of Object.entries(wanted.attrs)) tr.setDocAttribute(name, value);
  return tr.replaceWith(0, tr.doc.content.size, wanted.content).setMeta('addToHistory', false);
}
