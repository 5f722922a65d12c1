import type { Edit } from '@shared/article/edits/edit';
import type { PictureText } from '@shared/article/edits/picture-edits';
import type { PicturePlace } from '@shared/article/edits/picked-picture';
import type { StoryPicture } from '@shared/article/story';

/** One picture of the open story, wherever it stands. */
export interface PictureProps {
  readonly picture: StoryPicture;
  /** Texts exactly as they stand in the document; a field that trims them would fight the typist. */
  readonly typed: Readonly<Record<PictureText, string>>;
  readonly place: PicturePlace;
  readonly edit: Edit;
  readonly isReadOnly: boolean;
}
