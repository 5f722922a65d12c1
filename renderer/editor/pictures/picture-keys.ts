import { Extension, type Editor } from '@tiptap/core';
import type { ResolvedPos } from '@tiptap/pm/model';
import { NodeSelection, Plugin, Selection, TextSelection } from '@tiptap/pm/state';
import { findPart } from '@shared/article/edits/find-part';
import { pickedGallery, pickedPicture } from '@shared/article/edits/picked-picture';
import { isInBody } from '../extensions/sheet-part';
// Brings the types of the events.
import type {} from './ask-for-pictures';

/** Pictures by keyboard: Enter opens, Escape goes outwards, letters become the caption. */
export const PictureKeys = Extension.create({
  name: 'pictureKeys',
  priority: 1600,
  addKeyboardShortcuts() {
    const enter = () => open(this.editor) || goOn(this.editor);
    return {
      Enter: enter,
      'Shift-Enter': enter,
      'Mod-Enter': enter,
      Escape: () => goOut(this.editor),
      Backspace: () => goBack(this.editor),
    };
  },
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        props: {
          handleTextInput: (...[, , , text]) => describe(editor, text),
          handleDOMEvents: {
            beforeinput: (_view, event) => describeInput(editor, event),
            compositionstart: () => {
              // What is composed cannot be held back, so that it has to begin in the right place.
              describe(editor, '');
              return false;
            },
          },
        },
      }),
    ];
  },
});

function open(editor: Editor): boolean {
  const { selection } = editor.state;
  const isPicture =
    selection instanceof NodeSelection && ['picture', 'gallery'].includes(selection.node.type.name);
  if (isPicture) editor.emit('pictureOpened', null);
  return isPicture;
}

/** Text that comes without keys, from an emoji panel or dictation. */
function describeInput(editor: Editor, event: InputEvent): boolean {
  const isText = event.inputType === 'insertText' && event.data !== null;
  if (!isText || !describe(editor, event.data)) return false;
  event.preventDefault();
  return true;
}

/** What is typed onto a selected picture never takes its place. */
function describe(editor: Editor, text: string): boolean {
  const { state, view } = editor;
  const { selection } = state;
  if (!(selection instanceof NodeSelection)) return false;
  const { node, from } = selection;
  if (node.type.name === 'gallery') return true;
  if (node.type.name !== 'picture') return false;
  const caption = findPart(node, ['caption']);
  if (caption === null) return true;
  const end = from + 1 + caption.position + 1 + caption.node.content.size;
  const tr = state.tr.setSelection(TextSelection.create(state.doc, end));
  if (text !== '') tr.insertText(text, end);
  view.dispatch(tr.scrollIntoView());
  return true;
}

/** A picture's field of the body that the caret is in; those of the lead picture have keys already. */
function fieldAt({ state }: Editor, ...names: readonly string[]): ResolvedPos | null {
  const { $from, empty } = state.selection;
  const isThere = empty && isInBody($from) && names.includes($from.parent.type.name);
  return isThere ? $from : null;
}

/** From the caption to the credit, from there to the next picture or out of the last one. */
function goOn(editor: Editor): boolean {
  const $from = fieldAt(editor, 'caption', 'credit');
  if ($from === null) return false;
  if ($from.parent.type.name === 'caption') return caretAt(editor, fieldEnd($from, 'credit'));
  const { doc, tr } = editor.state;
  const picture = $from.depth - 1;
  const after = $from.after(picture);
  if (doc.resolve(after).nodeAfter?.type.name === 'picture') return caretAt(editor, after + 2);
  const out = $from.after(2);
  const next = doc.resolve(out).nodeAfter;
  if (next?.isTextblock !== true) tr.insert(out, doc.type.schema.node('paragraph'));
  editor.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, out + 1)).scrollIntoView());
  return true;
}

/** Out of an empty field, and from the caption to the picture itself. */
function goBack(editor: Editor): boolean {
  const $from = fieldAt(editor, 'caption', 'credit');
  if ($from === null || $from.parent.content.size > 0) return false;
  if ($from.parent.type.name === 'credit') return caretAt(editor, fieldEnd($from, 'caption'));
  return select(editor, $from.before($from.depth - 1));
}

/** From a field to its picture, from a picture to its gallery. */
function goOut(editor: Editor): boolean {
  const { selection } = editor.state;
  const picture = pickedPicture(selection);
  const isSelected = selection instanceof NodeSelection;
  if (picture !== null && !isSelected) return select(editor, picture.position);
  const gallery = isSelected && picture !== null ? pickedGallery(selection) : null;
  return gallery !== null && select(editor, gallery.position);
}

function select(editor: Editor, position: number): boolean {
  const { tr, doc } = editor.state;
  editor.view.dispatch(tr.setSelection(NodeSelection.create(doc, position)).scrollIntoView());
  return true;
}

function fieldEnd($from: ResolvedPos, name: string): number {
  const picture = $from.depth - 1;
  const field = findPart($from.node(picture), [name]);
  const inside = field === null ? 0 : field.position + 1 + field.node.content.size;
  return $from.start(picture) + inside;
}

function caretAt(editor: Editor, position: number): boolean {
  const { tr, doc } = editor.state;
  const caret = Selection.near(doc.resolve(position), -1);
  editor.view.dispatch(tr.setSelection(caret).scrollIntoView());
  return true;
}
