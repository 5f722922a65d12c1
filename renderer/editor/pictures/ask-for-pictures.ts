import type { Editor } from '@tiptap/core';

/** Files that somebody wants in the story; where they belong is held under `id`. */
export interface BroughtFiles {
  readonly id: number;
  readonly files: readonly File[];
  /** Null when nobody said whether several belong together. */
  readonly isGallery: boolean | null;
}

declare module '@tiptap/core' {
  interface EditorEvents {
    /** Somebody wants pictures where the caret is; the frame opens the system's file window. */
    readonly picturesAsked: { readonly isGallery: boolean | null };
    readonly picturesBrought: BroughtFiles;
    /** A picture file was dropped on the lead picture. */
    readonly leadBrought: { readonly file: File };
    /** Somebody wants to edit the selected picture. */
    readonly pictureOpened: null;
  }
}

/** Call it while a key or a button is being handled: the system wants to see somebody's hand. */
export function askForPictures(editor: Editor, what: 'pictures' | 'gallery'): void {
  editor.emit('picturesAsked', { isGallery: what === 'gallery' ? true : null });
}
