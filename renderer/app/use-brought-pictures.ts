import type { Editor } from '@tiptap/react';
import { useCallback, useEffect, useState } from 'react';
import { insertPictures } from '@shared/article/edits/insert-pictures';
import { placeLeadPicture } from '@shared/article/edits/lead-picture';
import type { BroughtFiles } from '../editor/pictures/ask-for-pictures';
import { heldPlace, releasePlace } from '../editor/pictures/held-places';
import { keepSeveral } from '../media/keep-several';
import { useTroubleToasts } from './use-trouble-toasts';

interface BroughtPictures {
  /** Several files of which nobody said whether they belong together. */
  readonly asked: BroughtFiles | null;
  /** @param isGallery null when none of them is wanted after all */
  readonly choose: (isGallery: boolean | null) => void;
  /** Pictures that are being read for longer than a moment. */
  readonly keeping: number;
}

/** Longer than this (ms) and the window says that pictures are being read. */
const patience = 500;

/** Takes brought files into the store and then into the story; a refused file changes neither. */
export function useBroughtPictures(editor: Editor): BroughtPictures {
  const [asked, setAsked] = useState<BroughtFiles | null>(null);
  const [keeping, setKeeping] = useState(0);
  const tell = useTroubleToasts();
  const insert = useCallback(
    async ({ id, files, isGallery }: BroughtFiles) => {
      const slow = setTimeout(() => setKeeping(files.length), patience);
      const { pictures, troubles } = await keepSeveral(files).finally(() => {
        clearTimeout(slow);
        setKeeping(0);
      });
      tell(troubles);
      if (editor.isDestroyed) return;
      const at = heldPlace(editor, id) ?? editor.state.selection.to;
      const tr = releasePlace(editor.state.tr, id);
      if (editor.isEditable) insertPictures(tr, { at, pictures, isGallery: isGallery === true });
      editor.view.dispatch(tr);
    },
    [editor, tell],
  );
  const choose = (isGallery: boolean | null) => {
    setAsked(null);
    if (asked === null) return;
    if (isGallery === null) editor.view.dispatch(releasePlace(editor.state.tr, asked.id));
    else void insert({ ...asked, isGallery });
  };
  useEffect(() => {
    const brought = (files: BroughtFiles) => {
      if (files.files.length > 1 && files.isGallery === null) setAsked(files);
      else void insert(files);
    };
    const lead = ({ file }: { readonly file: File }) => void insertLead(editor, file, tell);
    editor.on('picturesBrought', brought).on('leadBrought', lead);
    return () => void editor.off('picturesBrought', brought).off('leadBrought', lead);
  }, [editor, insert, tell]);
  return { asked, choose, keeping };
}

async function insertLead(
  editor: Editor,
  file: File,
  tell: ReturnType<typeof useTroubleToasts>,
): Promise<void> {
  const { pictures, troubles } = await keepSeveral([file]);
  tell(troubles);
  const [picture] = pictures;
  if (picture === undefined || editor.isDestroyed || !editor.isEditable) return;
  editor.view.dispatch(placeLeadPicture(editor.state.tr, picture));
}
