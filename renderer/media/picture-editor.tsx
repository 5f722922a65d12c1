import { lazy, Suspense, useState, type ReactElement } from 'react';
import { gatherPictures } from '@shared/article/edits/gallery';
import { pickedPicture } from '@shared/article/edits/picked-picture';
import { cropPicture, replacePicture, uncropPicture } from '@shared/article/edits/picture-edits';
import { Pane } from '../ui/pane';
import { PictureFields } from './picture-fields';
import { PictureFrame } from './picture-frame';
import { PictureProblem } from './picture-problem';
import type { PictureProps } from './picture-props';
import { PictureTools } from './picture-tools';
import { useKeepPicture } from './use-keep-picture';

const CropDialog = lazy(async () => ({ default: (await import('./crop-dialog')).CropDialog }));

interface PictureEditorProps extends PictureProps {
  readonly title: string;
  readonly canGather: boolean;
  readonly onRemove: () => void;
}

/** One picture: what is seen of it, and what is said about it. */
export function PictureEditor(props: PictureEditorProps): ReactElement {
  const { title, picture, place, edit, isReadOnly } = props;
  const [isFocusing, setIsFocusing] = useState(false);
  const [isCropping, setIsCropping] = useState(false);
  const keeping = useKeepPicture({
    take: ([other]) => {
      if (other !== undefined) edit((tr) => replacePicture(tr, place, other));
    },
  });
  return (
    <>
      <Pane title={title}>
        <PictureFrame
          {...{ picture, place, edit, isReadOnly, isFocusing }}
          onFiles={keeping.keep}
        />
        {keeping.problem !== null && <PictureProblem problem={keeping.problem} hasPicture />}
        {!isReadOnly && (
          <PictureTools
            {...props}
            {...{ keeping, isFocusing }}
            onFocusing={setIsFocusing}
            onCrop={() => setIsCropping(true)}
            onGather={() => edit(gather)}
          />
        )}
        {keeping.input}
      </Pane>
      <PictureFields {...props} />
      <Suspense>
        {isCropping && (
          <CropDialog
            picture={picture}
            onClose={() => setIsCropping(false)}
            onCropped={(cropping) => edit((tr) => cropPicture(tr, place, cropping))}
            onWhole={(whole) => edit((tr) => uncropPicture(tr, place, whole))}
          />
        )}
      </Suspense>
    </>
  );
}

const gather: Parameters<PictureProps['edit']>[0] = (tr) => {
  const there = pickedPicture(tr.selection);
  return there === null ? tr : gatherPictures(tr, there.position);
};
