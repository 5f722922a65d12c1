import { ImagePlus, Ungroup } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Edit } from '@shared/article/edits/edit';
import { dissolveGallery, moveInGallery } from '@shared/article/edits/gallery';
import { insertPictures } from '@shared/article/edits/insert-pictures';
import { pickedGallery } from '@shared/article/edits/picked-picture';
import type { GalleryReading } from '@shared/article/picture-reading';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import { Pane } from '../ui/pane';
import { ReorderList } from '../ui/reorder-list';
import { useWords } from '../words/use-words';
import { GalleryRow } from './gallery-row';
import styles from './picture-panel.module.css';
import { PictureProblem } from './picture-problem';
import { useFileDrop } from './use-file-drop';
import { useKeepPicture } from './use-keep-picture';

interface GalleryPaneProps {
  readonly gallery: GalleryReading;
  readonly edit: Edit;
  readonly isReadOnly: boolean;
  readonly onPick: (index: number) => void;
}

/** The pictures of a gallery in the order in which readers see them. */
export function GalleryPane({ gallery, edit, isReadOnly, onPick }: GalleryPaneProps): ReactElement {
  const t = useWords('pictures');
  const inGallery = useInGallery(edit);
  const keeping = useKeepPicture({
    isMultiple: true,
    take: (pictures) =>
      inGallery((tr, { position, node }) =>
        insertPictures(tr, { at: position + node.nodeSize - 1, pictures, isGallery: true }),
      ),
  });
  const drop = useFileDrop(isReadOnly ? null : keeping.keep);
  return (
    <Pane title={t('gallery', { count: gallery.pictures.length })}>
      <div className={classes(styles.frame, drop.isOver && styles.over)} {...drop.handlers}>
        <ReorderList
          label={t('galleryOrder')}
          isReadOnly={isReadOnly}
          onMove={(move) => inGallery((tr, { position }) => moveInGallery(tr, position, move))}
          rows={gallery.pictures.map((picture, index) => ({
            key: `${picture.media} ${String(index)}`,
            gripLabel: t('grip', { number: index + 1 }),
            content: (
              <GalleryRow {...{ picture, index, onPick }} isPicked={gallery.picked === index} />
            ),
          }))}
        />
        {drop.isOver && <p className={styles.dropHere}>{t('dropInGallery')}</p>}
      </div>
      {keeping.problem !== null && <PictureProblem problem={keeping.problem} hasPicture={false} />}
      {!isReadOnly && (
        <div className={styles.buttons}>
          <Button
            icon={ImagePlus}
            onPress={keeping.choose}
            isBusy={keeping.isKeeping}
            busyLabel={t('keeping')}
          >
            {t('addToGallery')}
          </Button>
          <Button
            kind="quiet"
            icon={Ungroup}
            onPress={() => inGallery((tr, { position }) => dissolveGallery(tr, position))}
          >
            {t('dissolve')}
          </Button>
        </div>
      )}
      {keeping.input}
    </Pane>
  );
}

type Change = Parameters<Edit>[0];
type GalleryChange = (
  tr: Parameters<Change>[0],
  gallery: NonNullable<ReturnType<typeof pickedGallery>>,
) => ReturnType<Change>;

/** The gallery is looked up when the edit is made: others may have moved it since it was drawn. */
function useInGallery(edit: Edit): (change: GalleryChange) => void {
  return (change) =>
    edit((tr) => {
      const gallery = pickedGallery(tr.selection);
      return gallery === null ? tr : change(tr, gallery);
    });
}
