import { useState, type ReactElement } from 'react';
import type { Cropping } from '@shared/article/edits/picture-edits';
import type { PlacedPicture } from '@shared/article/edits/lead-picture';
import type { Sha256 } from '@shared/ids';
import type { StoryPicture } from '@shared/article/story';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Notice } from '../ui/notice';
import { useWords } from '../words/use-words';
import { CropFrame, type Cut } from './crop-frame';
import type { PictureTrouble } from './keep-file';
import { PictureProblem } from './picture-problem';
import { useCrop } from './use-crop';
import { useSource, type Source } from './use-source';

interface CropDialogProps {
  readonly picture: StoryPicture;
  readonly onClose: () => void;
  readonly onCropped: (cropping: Cropping) => void;
  /** Nothing is cut off any more. */
  readonly onWhole: (whole: PlacedPicture) => void;
}

/** Cuts a part out of the original, which stays here: another part can be chosen at any time. */
export function CropDialog(props: CropDialogProps): ReactElement {
  const { picture, onClose } = props;
  const t = useWords('pictures');
  const media: Sha256 = picture.original === '' ? picture.media : picture.original;
  const source = useSource(media);
  return source === null || source.kind === 'missing' ? (
    <Dialog isOpen onClose={onClose} title={t('cropTitle')} size="l">
      {source !== null && <Notice kind="danger">{t('sourceMissing')}</Notice>}
    </Dialog>
  ) : (
    <CropSource {...props} {...{ media, source }} />
  );
}

interface CropSourceProps extends CropDialogProps {
  readonly media: Sha256;
  readonly source: Extract<Source, { kind: 'read' }>;
}

function CropSource({ source, media, ...props }: CropSourceProps): ReactElement {
  const { picture, onClose, onWhole } = props;
  const t = useWords('pictures');
  const [cut, setCut] = useState<Cut | null>(null);
  const { width, height } = source;
  const toWhole = () => {
    onWhole({ media, width, height });
    onClose();
  };
  const cropping = useCrop({ ...props, source, media, onWhole: toWhole });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('cropTitle')}
      size="l"
      footer={
        <>
          {picture.original !== '' && (
            <Button kind="quiet" onPress={toWhole}>
              {t('whole')}
            </Button>
          )}
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button
            kind="primary"
            isBusy={cropping.isBusy}
            busyLabel={t('cropping')}
            onPress={() => cut !== null && cropping.apply(cut)}
          >
            {t('applyCrop')}
          </Button>
        </>
      }
    >
      {source.isMoving && <Notice kind="caution">{t('gifStops')}</Notice>}
      <CropFrame {...{ media, source }} start={picture.crop} onCut={setCut} />
      <Trouble problem={cropping.problem} />
    </Dialog>
  );
}

function Trouble({ problem }: { readonly problem: PictureTrouble | null }): ReactElement | null {
  return problem === null ? null : <PictureProblem problem={problem} hasPicture />;
}
