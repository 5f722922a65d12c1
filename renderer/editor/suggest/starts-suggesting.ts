import type { Stage } from '@shared/draft/workflow';
import type { ProfileId } from '@shared/ids';

interface Facts {
  readonly stage: Stage;
  /** Who has the story open. */
  readonly profile: ProfileId;
  /** Who wrote it. */
  readonly author: ProfileId;
}

const read = new Set<Stage>(['submitted', 'in-review']);

/** Whoever reads somebody else's story suggests, unless they decide otherwise. */
export function startsSuggesting({ stage, profile, author }: Facts): boolean {
  return profile !== author && read.has(stage);
}
