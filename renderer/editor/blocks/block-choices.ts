import type { Editor } from '@tiptap/core';
import { createTable } from '@tiptap/extension-table';
import type { Node, Schema } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import {
  BookOpenText,
  Heading1,
  Heading2,
  Hourglass,
  Image,
  Images,
  List,
  ListOrdered,
  MessageSquareQuote,
  Minus,
  Pilcrow,
  Quote,
  SquarePlay,
  StickyNote,
  Table,
  TextQuote,
  type LucideIcon,
} from 'lucide-react';
import { openMarkerText } from '@shared/article/open-markers';
import { quotationAt } from '../extensions/quotation-edits';
import { isInBody } from '../extensions/sheet-part';
import { askForPictures } from '../pictures/ask-for-pictures';
import { insertBlock } from './insert-block';
import { canTurn, turnInto, type BlockKind } from './turn-into';

declare module '@tiptap/core' {
  interface EditorEvents {
    /** Somebody chose a block that a panel or a dialog has to ask about. */
    readonly blockAsked: AskedBlock;
  }
}

export type AskedBlock = 'embed' | 'readMore';

export type BlockChoiceId =
  | BlockKind
  | AskedBlock
  | 'divider'
  | 'gallery'
  | 'nestedQuotation'
  | 'openMarker'
  | 'picture'
  | 'table';

/** One line of the menus that put something into the story. */
export interface BlockChoice {
  /** Its words are `name.<id>` and `also.<id>` of the room `blocks`. */
  readonly id: BlockChoiceId;
  readonly icon: LucideIcon;
  /** What the block with the caret becomes, or what comes below it. */
  readonly kind: 'turn' | 'insert';
  /** Set when the handle's menu can make this of a block that has words already. */
  readonly turnsInto?: BlockKind;
  readonly shortcut?: string;
  readonly run: (editor: Editor) => void;
  readonly canRun: (state: EditorState) => boolean;
}

type Choice = Omit<BlockChoice, 'kind'>;

const always = () => true;
const turn = (id: BlockKind, icon: LucideIcon, shortcut?: string): BlockChoice => ({
  id,
  icon,
  kind: 'turn',
  turnsInto: id,
  run: (editor) => turnInto(editor, id),
  canRun: canTurn,
  ...(shortcut !== undefined && { shortcut }),
});
const insert = (choice: Choice): BlockChoice => ({ ...choice, kind: 'insert' });

/** In the order in which the menus offer them. */
export const blockChoices: readonly BlockChoice[] = [
  turn('paragraph', Pilcrow, 'Ctrl Shift 0'),
  turn('heading1', Heading1, 'Ctrl Shift 1'),
  turn('heading2', Heading2, 'Ctrl Shift 2'),
  turn('bulletList', List, 'Ctrl Shift 8'),
  turn('orderedList', ListOrdered, 'Ctrl Shift 7'),
  turn('quotation', Quote, 'Ctrl Shift 9'),
  insert({
    id: 'nestedQuotation',
    icon: MessageSquareQuote,
    run: (editor) => editor.commands.quoteInside(),
    canRun: isInQuotation,
  }),
  insert({
    id: 'pullQuote',
    icon: TextQuote,
    turnsInto: 'pullQuote',
    run: putting((schema) => schema.node('pullQuote'), 'inside'),
    canRun: always,
  }),
  insert({
    id: 'table',
    icon: Table,
    run: putting((schema) => createTable(schema, 3, 3, true), 'inside'),
    canRun: always,
  }),
  insert({
    id: 'divider',
    icon: Minus,
    run: putting((schema) => schema.node('divider'), 'behind'),
    canRun: always,
  }),
  insert({ id: 'picture', icon: Image, run: bringing('pictures'), canRun: always }),
  insert({ id: 'gallery', icon: Images, run: bringing('gallery'), canRun: always }),
  insert({ id: 'embed', icon: SquarePlay, run: asking('embed'), canRun: always }),
  insert({ id: 'readMore', icon: BookOpenText, run: asking('readMore'), canRun: always }),
  insert({
    id: 'editorNote',
    icon: StickyNote,
    turnsInto: 'editorNote',
    run: putting((schema) => schema.node('editorNote'), 'inside'),
    canRun: always,
  }),
  insert({
    id: 'openMarker',
    icon: Hourglass,
    run: putOpenMarker,
    canRun: ({ selection }) => selection.$from.parent.isTextblock,
  }),
];

function putting(block: (schema: Schema) => Node, caret: 'inside' | 'behind') {
  return ({ schema, state, view }: Editor) =>
    view.dispatch(insertBlock(state.tr, block(schema), caret));
}

function asking(block: AskedBlock) {
  return (editor: Editor) => void editor.emit('blockAsked', block);
}

function bringing(what: 'pictures' | 'gallery') {
  return (editor: Editor) => askForPictures(editor, what);
}

function isInQuotation({ selection }: EditorState): boolean {
  const { $from } = selection;
  return isInBody($from) && quotationAt($from) !== null && $from.parent.type.name === 'paragraph';
}

/** A word of its own: not glued to the one before it. */
function putOpenMarker({ state, view }: Editor): void {
  const { $from, from, to } = state.selection;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, ' ');
  const space = /\S$/.test(before) ? ' ' : '';
  view.dispatch(state.tr.insertText(space + openMarkerText, from, to).scrollIntoView());
}
