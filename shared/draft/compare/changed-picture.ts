import type { StoryPicture } from '../../article/story';
import type { PictureFact } from './story-comparison';

type Treated = Partial<Pick<StoryPicture, 'media' | 'original' | PictureFact>>;

const facts = ['crop', 'focus', 'rights'] as const;

/** The file that a picture is or was cut out of: what makes it the same picture. */
export function wholePicture({ media, original }: Treated): string {
  return String(original || media);
}

/** What else changed about a picture. */
export function changedPicture(before: Treated, after: Treated): readonly PictureFact[] {
  return facts.filter((fact) => JSON.stringify(before[fact]) !== JSON.stringify(after[fact]));
}
