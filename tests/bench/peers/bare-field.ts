import { placeOfEditor } from './peer-page';

/** The limit: Chromium's own field, and nothing that listens to it. */
window.peer = {
  show: (paragraphs) => {
    const field = document.createElement('div');
    field.contentEditable = 'true';
    field.append(
      ...paragraphs.map((text) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = text;
        return paragraph;
      }),
    );
    placeOfEditor().append(field);
  },
};
