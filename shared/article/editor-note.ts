import { Node } from '@tiptap/core';

/** A remark to whoever edits the story, at the place it is about. Never published. */
export const EditorNote = Node.create({
  name: 'editorNote',
  group: 'block',
  content: 'text*',
  marks: '',
  defining: true,
  parseHTML: () => [{ tag: 'div[data-editor-note]' }],
  renderHTML: () => ['div', { 'data-editor-note': '' }, 0],
});
