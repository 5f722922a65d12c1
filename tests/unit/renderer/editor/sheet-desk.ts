import { Editor, type JSONContent } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { Selection, TextSelection } from '@tiptap/pm/state';
import { partNamed } from '../../../../renderer/editor/extensions/sheet-part';
import { storyExtensions } from '../../../../renderer/editor/extensions/story-extensions';
import { emptyDocument } from '../../../../shared/article/schema';
import type { ClientId } from '../../../../shared/ids';

type Block = Record<string, unknown>;

export const text = (words: string): Block => ({ type: 'text', text: words });
export const paragraph = (words = ''): Block => ({
  type: 'paragraph',
  ...(words === '' ? {} : { content: [text(words)] }),
});
export const heading = (words: string, level = 2): Block => ({
  type: 'heading',
  attrs: { level },
  content: [text(words)],
});
export const quotation = (words: readonly string[], speaker = ''): Block => ({
  type: 'quotation',
  content: [
    ...words.map((line) => paragraph(line)),
    { type: 'speaker', ...(speaker === '' ? {} : { content: [text(speaker)] }) },
  ],
});

/** The sheet of a story with this body, as the window makes it. */
export function sheet(blocks: readonly Block[] = [paragraph()]): Editor {
  const story = emptyDocument({ byline: 'ليان المرزوق' });
  const content = (story.content ?? []).map((part) =>
    part.type === 'body' ? { ...part, content: [...blocks] } : part,
  );
  return new Editor({
    element: document.body.appendChild(document.createElement('div')),
    extensions: storyExtensions({ version: 0, client: 'test' as ClientId }),
    content: { ...story, content },
    enableContentCheck: true,
    injectCSS: false,
  });
}

/** The body's blocks as JSON, without attributes that nobody set. */
export function bodyOf(editor: Editor): readonly unknown[] {
  const body = editor.getJSON().content.find((part) => part.type === 'body')?.content ?? [];
  return body.map(withoutUnset);
}

export function withoutUnset(node: JSONContent): JSONContent {
  const { attrs = {}, content, ...rest } = node;
  const set = Object.entries(attrs).filter(([, value]) => value !== null);
  return {
    ...rest,
    ...(set.length === 0 ? {} : { attrs: Object.fromEntries(set) }),
    ...(content === undefined ? {} : { content: content.map(withoutUnset) }),
  };
}

/** Puts the caret right behind the words, or into the part of that name. */
export function caretBehind(editor: Editor, words: string): void {
  const places: number[] = [];
  editor.state.doc.descendants((node, position) => {
    const at = node.isText ? (node.text ?? '').indexOf(words) : -1;
    if (at >= 0) places.push(position + at + words.length);
  });
  const [place] = places;
  if (place === undefined) throw new Error(`Nowhere: ${words}`);
  editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, place)));
}

export function caretIn(editor: Editor, part: string): void {
  const from = partNamed(editor.state.doc, part)?.from ?? 0;
  const selection = Selection.near(editor.state.doc.resolve(from), 1);
  editor.view.dispatch(editor.state.tr.setSelection(selection));
}

/** What the caret is in, and the words before it there. */
export function caretPlace(editor: Editor): readonly [string, string] {
  const { $head } = editor.state.selection;
  return [$head.parent.type.name, $head.parent.textBetween(0, $head.parentOffset)];
}

export function press(editor: Editor, key: string, more: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, ...more });
  return editor.view.someProp('handleKeyDown', (handle) => handle(editor.view, event)) === true;
}

/** As a keyboard types: rules see each letter before it goes in. */
export function type(editor: Editor, words: string): void {
  for (const letter of words) {
    const { from, to } = editor.state.selection;
    const plain = () => editor.state.tr.insertText(letter, from, to);
    const isTaken = editor.view.someProp('handleTextInput', (handle) =>
      handle(editor.view, from, to, letter, plain),
    );
    if (isTaken !== true) editor.view.dispatch(plain());
  }
}

/** The document is whole, however it was edited. */
export function check(editor: Editor): void {
  Node.fromJSON(editor.schema, editor.getJSON()).check();
}
