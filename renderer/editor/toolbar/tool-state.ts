import { redoDepth, undoDepth } from '@tiptap/pm/history';
import type { ResolvedPos } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import { isInTable } from '@tiptap/pm/tables';
import { isInBody } from '../extensions/sheet-part';

/** What the selection stands in; `other` is no prose: a field, a picture, a link to a story. */
export type Block =
  'paragraph' | 'heading1' | 'heading2' | 'bulletList' | 'orderedList' | 'quotation' | 'other';

/** What the toolbar shows. Read with every key, so it looks at the selection and nothing else. */
export interface ToolState {
  readonly isOpen: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly block: Block;
  readonly canStyle: boolean;
  readonly canList: boolean;
  readonly canQuote: boolean;
  readonly canMark: boolean;
  readonly isBold: boolean;
  readonly isLink: boolean;
}

export function toolState(state: EditorState, isOpen: boolean): ToolState {
  const block = blockAt(state.selection.$from);
  const isCell = isInTable(state);
  const isPlain =
    !isCell && (block === 'paragraph' || block === 'heading1' || block === 'heading2');
  const isList = block === 'bulletList' || block === 'orderedList';
  const isSpeaker = state.selection.$from.parent.type.name === 'speaker';
  return {
    isOpen,
    canUndo: isOpen && undoDepth(state) > 0,
    canRedo: isOpen && redoDepth(state) > 0,
    block,
    canStyle: isOpen && isPlain,
    canList: isOpen && (isPlain || isList),
    canQuote: isOpen && (isPlain || block === 'quotation'),
    canMark: isOpen && block !== 'other' && !isSpeaker,
    isBold: hasMark(state, 'bold'),
    isLink: hasMark(state, 'link'),
  };
}

function blockAt($from: ResolvedPos): Block {
  if (!isInBody($from)) return 'other';
  for (let depth = $from.depth; depth > 1; depth -= 1) {
    const { type, attrs } = $from.node(depth);
    if (type.name === 'bulletList' || type.name === 'orderedList') return type.name;
    if (type.name === 'quotation') return type.name;
    if (type.name === 'heading') return attrs['level'] === 2 ? 'heading1' : 'heading2';
  }
  return $from.parent.type.name === 'paragraph' ? 'paragraph' : 'other';
}

/** Of the letter before the caret, or of anything that is selected. */
function hasMark(state: EditorState, name: 'bold' | 'link'): boolean {
  const mark = state.schema.marks[name];
  if (mark === undefined) return false;
  const { empty, $from, from, to } = state.selection;
  if (!empty) return state.doc.rangeHasMark(from, to, mark);
  return mark.isInSet(state.storedMarks ?? $from.marks()) !== undefined;
}
