import type { ReactElement } from 'react';
import { setFocus } from '@shared/article/edits/picture-edits';
import { mediaAddress } from '../bridge/media-address';
import { classes } from '../ui/classes';
import { useWords } from '../words/use-words';
import { FocusFrame } from './focus-frame';
import styles from './picture-panel.module.css';
import type { PictureProps } from './picture-props';
import { useFileDrop } from './use-file-drop';

interface PictureFrameProps extends Omit<PictureProps, 'typed'> {
  readonly isFocusing: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Shows the picture; another picture file may be dropped on it. */
export function PictureFrame(props: PictureFrameProps): ReactElement {
  const { picture, place, edit, isReadOnly, isFocusing, onFiles } = props;
  const t = useWords('pictures');
  const drop = useFileDrop(isReadOnly ? null : onFiles);
  const { x, y } = picture.focus ?? { x: 0.5, y: 0.5 };
  const objectPosition = `${String(x * 100)}% ${String(y * 100)}%`;
  return (
    <div className={classes(styles.frame, drop.isOver && styles.over)} {...drop.handlers}>
      {isFocusing && !isReadOnly ? (
        <FocusFrame
          {...{ picture }}
          onFocus={(focus) => edit((tr) => setFocus(tr, place, focus), `${place} focus`)}
        />
      ) : (
        <figure>
          <img
            className={styles.picture}
            src={mediaAddress(picture.media)}
            alt={picture.alt}
            style={{ objectPosition }}
          />
          <figcaption className={styles.size}>
            {t('size', { width: String(picture.width), height: String(picture.height) })}
            {picture.original !== '' && ` · ${t('cropped')}`}
          </figcaption>
        </figure>
      )}
      {drop.isOver && <p className={styles.dropHere}>{t('dropOther')}</p>}
    </div>
  );
}
