import type { ReactElement } from 'react';
import { removePicture } from '@shared/article/edits/gallery';
import { removeLeadPicture } from '@shared/article/edits/lead-picture';
import { pickedPicture } from '@shared/article/edits/picked-picture';
import type { Edit } from '@shared/article/edits/edit';
import type { LiveStory } from '@shared/article/live-story';
import type { PickedReading } from '@shared/article/picture-reading';
import { useWords } from '../words/use-words';
import { GalleryPane } from './gallery-pane';
import { LeadPlace } from './lead-place';
import { PictureEditor } from './picture-editor';

interface PicturePanelProps {
  readonly story: LiveStory;
  readonly picked: PickedReading;
  readonly edit: Edit;
  readonly isReadOnly: boolean;
  /** Selects a picture of the picked gallery on the sheet. */
  readonly onPick: (index: number) => void;
}

/** The picture that is picked on the sheet, or the lead picture when none is. */
export function PicturePanel(props: PicturePanelProps): ReactElement {
  const { picked, story } = props;
  if (picked.gallery !== null || picked.picture !== null) return <PickedPictures {...props} />;
  return story.lead === null ? <LeadPlace {...props} /> : <LeadPicture {...props} />;
}

function LeadPicture({ story, edit, isReadOnly }: PicturePanelProps): ReactElement | null {
  const t = useWords('pictures');
  if (story.lead === null) return null;
  return (
    <PictureEditor
      {...{ edit, isReadOnly }}
      title={t('lead')}
      place="lead"
      picture={story.lead}
      typed={story.typed}
      canGather={false}
      onRemove={() => edit(removeLeadPicture)}
    />
  );
}

function PickedPictures({ picked, edit, isReadOnly, onPick }: PicturePanelProps): ReactElement {
  const t = useWords('pictures');
  const { gallery, picture, typed, canGather } = picked;
  const number = (gallery?.picked ?? 0) + 1;
  const title =
    gallery === null ? t('inBody') : t('inGallery', { number, count: gallery.pictures.length });
  const remove = () =>
    edit((tr) => {
      const there = pickedPicture(tr.selection);
      return there === null ? tr : removePicture(tr, there.position);
    });
  return (
    <>
      {gallery !== null && <GalleryPane {...{ gallery, edit, isReadOnly, onPick }} />}
      {picture !== null && (
        <PictureEditor
          key={gallery?.picked ?? 'alone'}
          {...{ title, picture, typed, canGather, edit, isReadOnly }}
          place="picked"
          onRemove={remove}
        />
      )}
    </>
  );
}
