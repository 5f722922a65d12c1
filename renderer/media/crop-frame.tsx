import { useState, type ReactElement } from 'react';
import Cropper, { type Area } from 'react-easy-crop';
import 'react-easy-crop/react-easy-crop.css';
import type { Crop } from '@shared/article/picture';
import type { Sha256 } from '@shared/ids';
import { mediaAddress } from '../bridge/media-address';
import { Segments } from '../ui/segments';
import { useWords } from '../words/use-words';
import styles from './crop-frame.module.css';
import { shapeOf, shapes, type Shape } from './crop-shapes';
import type { PixelArea } from './cut-picture';
import { RangeField } from './range-field';

/** What would be cut out now. */
export interface Cut {
  readonly area: PixelArea;
  readonly crop: Crop;
}

interface CropFrameProps {
  readonly media: Sha256;
  readonly source: { readonly width: number; readonly height: number };
  /** The part that is shown now; null when it is the whole. */
  readonly start: Crop | null;
  readonly onCut: (cut: Cut) => void;
}

const mostZoom = 4;

/** The picture behind a window of the chosen shape; the picture is what moves. */
export function CropFrame({ media, source, start, onCut }: CropFrameProps): ReactElement {
  const t = useWords('pictures');
  const [place, setPlace] = useState({ x: 0, y: 0 });
  const [zoom, setZoom] = useState(1);
  const [shape, setShape] = useState<Shape>('free');
  const [free, setFree] = useState(() => freeAspect(source, start));
  const aspect = shape === 'free' ? free : shapeOf(shape);
  return (
    <>
      {/* A picture's pixels run from the left in every language, and so do the arrow keys. */}
      <div className={styles.place} dir="ltr">
        <Cropper
          image={mediaAddress(media)}
          crop={place}
          zoom={zoom}
          maxZoom={mostZoom}
          aspect={aspect}
          onCropChange={setPlace}
          onZoomChange={setZoom}
          onCropComplete={(area, pixels) => onCut({ area: whole(pixels), crop: sharesOf(area) })}
          disableAutomaticStylesInjection
          keyboardStep={4}
          mediaProps={{ alt: '' }}
          cropperProps={{ 'aria-label': t('cropArea'), role: 'application' }}
          {...(start !== null && { initialCroppedAreaPercentages: percentOf(start) })}
        />
      </div>
      <p className={styles.teach}>{t('cropTeach')}</p>
      <div className={styles.controls}>
        <Segments
          label={t('shape')}
          value={shape}
          onChange={setShape}
          choices={shapes.map((id) => ({ id, name: t(`shape.${id}`) }))}
        />
        <RangeField
          label={t('zoom')}
          value={zoom}
          range={{ from: 1, to: mostZoom, step: 0.05 }}
          onChange={setZoom}
        />
        {shape === 'free' && (
          <RangeField
            label={t('freeShape')}
            value={Math.log2(free)}
            range={{ from: -1.6, to: 1.6, step: 0.02 }}
            onChange={(value) => setFree(2 ** value)}
          />
        )}
      </div>
    </>
  );
}

function freeAspect({ width, height }: CropFrameProps['source'], start: Crop | null): number {
  const part = start ?? { width: 1, height: 1 };
  return (width * part.width) / (height * part.height);
}

function sharesOf({ x, y, width, height }: Area): Crop {
  const share = (percent: number) => Math.min(1, Math.max(0, percent / 100));
  return { x: share(x), y: share(y), width: share(width), height: share(height) };
}

function percentOf({ x, y, width, height }: Crop): Area {
  return { x: x * 100, y: y * 100, width: width * 100, height: height * 100 };
}

function whole({ x, y, width, height }: Area): PixelArea {
  return {
    x: Math.max(0, Math.round(x)),
    y: Math.max(0, Math.round(y)),
    width: Math.max(1, Math.round(width)),
    height: Math.max(1, Math.round(height)),
  };
}
