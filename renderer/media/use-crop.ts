import { useState } from 'react';
import type { Cropping } from '@shared/article/edits/picture-edits';
import type { StoryPicture } from '@shared/article/story';
import type { Sha256 } from '@shared/ids';
import type { Cut } from './crop-frame';
import { cutPicture } from './cut-picture';
import { keepFile, type PictureTrouble } from './keep-file';
import type { Source } from './use-source';

interface CropOptions {
  readonly picture: StoryPicture;
  readonly media: Sha256;
  readonly source: Extract<Source, { kind: 'read' }>;
  readonly onCropped: (cropping: Cropping) => void;
  readonly onWhole: () => void;
  readonly onClose: () => void;
}

interface CropControl {
  readonly isBusy: boolean;
  readonly problem: PictureTrouble | null;
  readonly apply: (cut: Cut) => void;
}

/** Cuts, keeps what was cut out as a picture of its own, and only then changes the story. */
export function useCrop(options: CropOptions): CropControl {
  const { picture, media, source, onCropped, onWhole, onClose } = options;
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<PictureTrouble | null>(null);
  const cutOut = async ({ area, crop }: Cut) => {
    const file = await cutPicture(source.file, area);
    const kept = await keepFile(file);
    if (!kept.ok) {
      setProblem(kept.refusal);
      return;
    }
    const { value: cropped } = kept;
    onCropped({ of: picture.media, cropped, original: media, crop });
    onClose();
  };
  const apply = (cut: Cut) => {
    const { width, height } = cut.area;
    if (width === source.width && height === source.height) {
      onWhole();
      return;
    }
    setIsBusy(true);
    setProblem(null);
    void cutOut(cut).finally(() => setIsBusy(false));
  };
  return { isBusy, problem, apply };
}
