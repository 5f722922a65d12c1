import { Extension } from '@tiptap/core';
import { GapCursor } from '@tiptap/pm/gapcursor';
import type { Node } from '@tiptap/pm/model';
import {
  NodeSelection,
  Plugin,
  TextSelection,
  type EditorState,
  type Transaction,
} from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { isInBody, partNamed } from '../extensions/sheet-part';

/** What a browser calls text that comes from a key, an input method, a picker of signs or dictation. */
const typed = new Set(['insertText', 'insertCompositionText', 'insertReplacementText']);

/** Words typed between blocks, or while a block without words is selected, begin a paragraph there. */
export const GapTyping = Extension.create({
  name: 'gapTyping',
  priority: 2050,
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (transactions, _before, state) =>
        transactions.some(isOwnChange) ? withText(state) : null,
      props: {
        handleTextInput: (...[view, , , text]) => makeRoom(view) && typeInto(view, text),
        handleDOMEvents: {
          beforeinput: (view, { inputType }) => {
            if (typed.has(inputType)) makeRoom(view);
            // The browser goes on and finds the paragraph.
            return false;
          },
        },
      },
    }),
  ],
});

/** What comes from the log is left as it is: two windows would both add to it. */
function isOwnChange(tr: Transaction): boolean {
  return tr.docChanged && tr.getMeta('rebased') === undefined;
}

/** Chromium finds no place for a caret in a body without any text, and takes it to the headline. */
function withText({ doc, tr, schema }: EditorState): Transaction | null {
  const body = partNamed(doc, 'body');
  if (body === null || hasText(doc.resolve(body.from).parent)) return null;
  return tr.insert(body.to, schema.node('paragraph'));
}

function hasText(node: Node): boolean {
  return node.isTextblock || node.children.some(hasText);
}

/** False when the words have a place already. */
function makeRoom(view: EditorView): boolean {
  const place = view.editable ? emptyPlace(view.state) : null;
  if (place === null) return false;
  const { tr, schema } = view.state;
  tr.insert(place, schema.node('paragraph'));
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, place + 1)));
  return true;
}

function emptyPlace({ selection }: EditorState): number | null {
  if (selection instanceof GapCursor) return selection.head;
  const isCard = selection instanceof NodeSelection && selection.node.isAtom;
  return isCard && isInBody(selection.$from) && selection.$from.depth === 1 ? selection.to : null;
}

/** Everybody who has a say in typing is asked again, about the new place. */
function typeInto(view: EditorView, text: string): true {
  const { from, to } = view.state.selection;
  const plain = () => view.state.tr.insertText(text, from, to).scrollIntoView();
  const isTaken = view.someProp('handleTextInput', (handle) => handle(view, from, to, text, plain));
  if (isTaken !== true) view.dispatch(plain());
  return true;
}
