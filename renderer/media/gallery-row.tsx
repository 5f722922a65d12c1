import type { ReactElement } from 'react';
import { Button } from 'react-aria-components/Button';
import type { StoryPicture } from '@shared/article/story';
import { mediaAddress } from '../bridge/media-address';
import { useWords } from '../words/use-words';
import { classes } from '../ui/classes';
import styles from './gallery-row.module.css';

interface GalleryRowProps {
  readonly picture: StoryPicture;
  readonly index: number;
  readonly isPicked: boolean;
  readonly onPick: (index: number) => void;
}

/** One picture of the list; pressing it picks it on the sheet, and its words appear below. */
export function GalleryRow({ picture, index, isPicked, onPick }: GalleryRowProps): ReactElement {
  const t = useWords('pictures');
  const { media, caption, alt } = picture;
  return (
    <Button className={classes(styles.row)} aria-current={isPicked} onPress={() => onPick(index)}>
      <img className={styles.thumb} src={mediaAddress(media)} alt="" />
      <span className={styles.words}>
        <bdi className={classes(styles.caption, caption === '' && styles.missing)}>
          {caption === '' ? t('noCaption', { number: index + 1 }) : caption}
        </bdi>
        {alt === '' && <span className={styles.missing}>{t('noAlt')}</span>}
      </span>
    </Button>
  );
}
