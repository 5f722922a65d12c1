import { useEditorState, type Editor } from '@tiptap/react';
import { isInTable, selectionCell } from '@tiptap/pm/tables';
import { ChevronDown } from 'lucide-react';
import { useRef, type ReactElement } from 'react';
import { Toolbar } from 'react-aria-components/Toolbar';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Menu, type MenuChoice } from '../../ui/menu';
import { useWords } from '../../words/use-words';
import { FloatingBox } from './floating-box';
import styles from './menus.module.css';
import { rowEdits, columnEdits, tableEdits, type TableEdit } from './table-edits';
import { useToolKeys, useWayBack } from './use-tool-keys';

/** What can be done with the table that the caret is in, below it. */
export function TableTools({ editor }: { readonly editor: Editor }): ReactElement | null {
  const t = useWords('blocks');
  const place = useEditorState({ editor, selector: ({ editor: now }) => tableAt(now) });
  const bar = useRef<HTMLDivElement>(null);
  useToolKeys(editor, 'table', () => {
    const button = bar.current?.querySelector('button');
    button?.focus();
    return button !== undefined && button !== null && button === document.activeElement;
  });
  useWayBack(bar, () => editor.view.focus());
  if (place === null) return null;
  return (
    <FloatingBox anchor={() => rectOfTable(editor, place)} side="below" align="start">
      <div ref={bar}>
        <Toolbar className={styles['bar'] ?? ''} aria-label={t('table')}>
          <Edits editor={editor} name={t('rows')} edits={rowEdits} />
          <Edits editor={editor} name={t('columns')} edits={columnEdits} />
          <Edits editor={editor} name={t('tableMore')} edits={tableEdits} />
        </Toolbar>
      </div>
    </FloatingBox>
  );
}

interface EditsProps {
  readonly editor: Editor;
  readonly name: string;
  readonly edits: readonly (TableEdit | 'line')[];
}

function Edits({ editor, name, edits }: EditsProps): ReactElement {
  const t = useWords('blocks');
  // Asked when the menu is drawn: the caret has not moved since.
  useEditorState({ editor, selector: ({ editor: now }) => now.state.selection });
  const items = edits.map((edit): MenuChoice<TableEdit['id']> | 'line' =>
    edit === 'line'
      ? 'line'
      : {
          id: edit.id,
          name: t(edit.id),
          isDisabled: !edit.canRun(editor.state),
          isDanger: edit.isDanger ?? false,
          isChosen: edit.holds?.(editor.state) ?? false,
          ...(edit.icon !== undefined && { icon: edit.icon }),
        },
  );
  const act = (id: TableEdit['id']) => {
    const edit = edits.find((one) => one !== 'line' && one.id === id);
    if (edit !== undefined && edit !== 'line') edit.run(editor);
    // The menu gives the focus back to its button when it closes; the table is where one goes on.
    requestAnimationFrame(() => editor.view.focus());
  };
  const trigger = (
    <Button kind="quiet">
      <span className={styles['opens']}>
        {name}
        <Icon of={ChevronDown} size="s" />
      </span>
    </Button>
  );
  return (
    <Menu label={name} trigger={trigger} items={items} onAction={act} placement="bottom start" />
  );
}

/** The position before the table; null when the caret is in none. */
function tableAt({ state, isEditable }: Editor): number | null {
  return isEditable && isInTable(state) ? selectionCell(state).before(-1) : null;
}

/** Room for the tools, in pixels. */
const toolsHeight = 52;
const gap = 8;

/** Below the table, or below what is seen of it; away while the caret is out of sight. */
function rectOfTable({ view, state }: Editor, place: number): DOMRect | null {
  const table = view.nodeDOM(place);
  if (!(table instanceof HTMLElement)) return null;
  const rect = table.getBoundingClientRect();
  const sheet = view.dom.closest('[data-sheet]')?.getBoundingClientRect();
  if (sheet === undefined) return rect;
  const caret = view.coordsAtPos(state.selection.head);
  if (caret.bottom < sheet.top || caret.top > sheet.bottom) return null;
  const lowest = Math.min(rect.bottom, sheet.bottom - toolsHeight);
  // The words at the caret are never covered.
  const y = caret.bottom > lowest + gap ? caret.top - toolsHeight - gap : lowest;
  return new DOMRect(rect.left, y, rect.width, 0);
}
