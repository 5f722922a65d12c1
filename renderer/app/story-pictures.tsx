import type { Editor } from '@tiptap/react';
import { useEffect, type ReactElement } from 'react';
import { SeveralDialog } from '../media/several-dialog';
import { useWords } from '../words/use-words';
import { chooseFiles } from './choose-files';
import type { SideTab } from './side-tabs';
import { bringPictures } from '../editor/pictures/picture-files';
import { useBroughtPictures } from './use-brought-pictures';

interface StoryPicturesProps {
  readonly editor: Editor;
  readonly onShow: (tab: SideTab) => void;
}

/** Pictures on their way into the story, from wherever on the sheet they were asked for. */
export function StoryPictures({ editor, onShow }: StoryPicturesProps): ReactElement {
  const t = useWords('pictures');
  const brought = useBroughtPictures(editor);
  useEffect(() => {
    const ask = async ({ isGallery }: { readonly isGallery: boolean | null }) => {
      const files = await chooseFiles();
      const at = editor.state.selection.to;
      if (files.length > 0) bringPictures(editor, { files, at, isGallery });
    };
    const asked = (wish: { readonly isGallery: boolean | null }) => void ask(wish);
    const opened = () => onShow('picture');
    editor.on('picturesAsked', asked).on('pictureOpened', opened);
    return () => void editor.off('picturesAsked', asked).off('pictureOpened', opened);
  }, [editor, onShow]);
  const { asked, keeping } = brought;
  return (
    <>
      <p role="status" className="visually-hidden">
        {keeping > 0 && t('keepingSeveral', { count: keeping })}
      </p>
      {asked !== null && <SeveralDialog count={asked.files.length} onChoose={brought.choose} />}
    </>
  );
}
