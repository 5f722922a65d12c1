import { Extension, type Editor } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
// Brings the types of the events.
import type {} from './ask-for-pictures';
import { holdPlace } from './held-places';

/** Picture files come in by pasting and by dropping; a picture that is elsewhere is never fetched. */
export const PictureFiles = Extension.create({
  name: 'pictureFiles',
  priority: 1850,
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        props: {
          handlePaste: (_view, { clipboardData }) => {
            const files = pictureFiles(clipboardData);
            // Word and spreadsheets copy a picture of the text beside the text.
            if (files.length === 0 || clipboardData?.getData('text/plain').trim() !== '')
              return false;
            bringPictures(editor, { files, at: editor.state.selection.to, isGallery: null });
            return true;
          },
          handleDrop: (view, event) => {
            const files = view.dragging === null ? pictureFiles(event.dataTransfer) : [];
            if (files.length === 0) return false;
            const found = view.posAtCoords({ left: event.clientX, top: event.clientY });
            drop(editor, files, found?.pos ?? view.state.selection.to);
            return true;
          },
        },
      }),
    ];
  },
});

/** Empty unless all that is carried are pictures: a story file beside them is somebody else's. */
function pictureFiles(data: DataTransfer | null): readonly File[] {
  const files = [...(data?.files ?? [])];
  return files.every(({ type }) => type.startsWith('image/')) ? files : [];
}

function drop(editor: Editor, files: readonly File[], at: number): void {
  const $at = editor.state.doc.resolve(at);
  const isLead = $at.depth > 0 && $at.node(1).type.name === 'lead';
  const [file] = files;
  if (isLead && file !== undefined) editor.emit('leadBrought', { file });
  else bringPictures(editor, { files, at, isGallery: null });
}

interface Bringing {
  readonly files: readonly File[];
  readonly at: number;
  readonly isGallery: boolean | null;
}

/** Holds the place and hands the files over to whoever keeps pictures. */
export function bringPictures(editor: Editor, { files, at, isGallery }: Bringing): void {
  editor.emit('picturesBrought', { id: holdPlace(editor, at), files, isGallery });
}
