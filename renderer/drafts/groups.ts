import type { DraftSummary } from '@shared/draft/draft-summary';
import type { Stage } from '@shared/draft/workflow';
import type { Profile } from '@shared/newsroom/newsroom';

/** The queue's groups from top to bottom: one's own work, then what others wait for, then what is out. */
export const queueOrder = [
  'draft',
  'returned',
  'submitted',
  'approved',
  'published',
] as const satisfies readonly Stage[];

/** Groups that open by themselves when they hold something: the cleared and the published are read less. */
export const openAtFirst: ReadonlySet<Stage> = new Set<Stage>(['draft', 'returned', 'submitted']);

/** Whether it is this person who has the next step. */
export function waitsFor(person: Profile | undefined, draft: DraftSummary): boolean {
  if (!person) return false;
  if (draft.stage === 'returned') return draft.author === person.id;
  return draft.stage === 'submitted' && person.role !== 'journalist';
}
