import type { Edit } from '@shared/article/edits/edit';
import type { LiveStory } from '@shared/article/live-story';

/** What every panel of the open story is given. */
export interface PanelProps {
  readonly story: LiveStory;
  readonly edit: Edit;
  /** The story is published: everything can be read, nothing changed. */
  readonly isReadOnly: boolean;
}
