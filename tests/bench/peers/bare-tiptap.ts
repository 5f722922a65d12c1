import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { placeOfEditor } from './peer-page';

/** TipTap as its guide sets it up. */
window.peer = {
  show: (paragraphs) => {
    const content = paragraphs.map((text) => ({
      type: 'paragraph',
      content: [{ type: 'text', text }],
    }));
    new Editor({
      element: placeOfEditor(),
      extensions: [StarterKit],
      content: { type: 'doc', content },
    });
  },
};
