import { ImagePlus } from 'lucide-react';
import { useState, type DragEvent, type ReactElement } from 'react';
import type { StoryPicture } from '@shared/article/story';
import { mediaAddress } from '../bridge/media-address';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import { useWords } from '../words/use-words';
import styles from './picture-panel.module.css';
import type { KeepPicture } from './use-keep-picture';

interface PictureFrameProps {
  readonly picture: StoryPicture | null;
  readonly keeping: KeepPicture;
  readonly isReadOnly: boolean;
}

/** Shows the picture, or the place for one; a picture file may be dropped on either. */
export function PictureFrame({ picture, keeping, isReadOnly }: PictureFrameProps): ReactElement {
  const t = useWords('metadata');
  const drop = useFileDrop(isReadOnly ? null : keeping.keep);
  return (
    <div className={classes(styles.frame, drop.isOver && styles.over)} {...drop.handlers}>
      {picture === null ? (
        <EmptyFrame keeping={keeping} isReadOnly={isReadOnly} />
      ) : (
        <figure>
          <img className={styles.picture} src={mediaAddress(picture.media)} alt={picture.alt} />
          <figcaption className={styles.size}>
            {t('pictureSize', { width: String(picture.width), height: String(picture.height) })}
          </figcaption>
        </figure>
      )}
      {drop.isOver && <p className={styles.dropHere}>{t('dropPicture')}</p>}
    </div>
  );
}

function EmptyFrame({ keeping, isReadOnly }: Omit<PictureFrameProps, 'picture'>): ReactElement {
  const t = useWords('metadata');
  return (
    <div className={styles.empty}>
      {!isReadOnly && (
        <Button
          icon={ImagePlus}
          onPress={keeping.choose}
          isBusy={keeping.isKeeping}
          busyLabel={t('keepingPicture')}
        >
          {t('choosePicture')}
        </Button>
      )}
      <p>{t('pictureTeach')}</p>
    </div>
  );
}

/** @param take what is done with a dropped file; null when nothing may be dropped */
function useFileDrop(take: ((file: File) => void) | null) {
  const [isOver, setIsOver] = useState(false);
  const carriesFile = (event: DragEvent) =>
    take !== null && event.dataTransfer.types.includes('Files');
  return {
    isOver,
    handlers: {
      onDragOver: (event: DragEvent) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        setIsOver(true);
      },
      onDragLeave: (event: DragEvent<HTMLElement>) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && event.currentTarget.contains(to))) setIsOver(false);
      },
      onDrop: (event: DragEvent) => {
        const file = event.dataTransfer.files[0];
        if (!carriesFile(event)) return;
        event.preventDefault();
        setIsOver(false);
        if (file) take?.(file);
      },
    },
  };
}
