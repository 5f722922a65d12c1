import type { ChecklistItemId, DeskId, RoundId, StoryTypeId } from '@shared/ids';
import type {
  ChecklistItem,
  ReviewDesk,
  ReviewRound,
  StoryType,
} from '@shared/newsroom/review-rules';

/** What is added begins without a name; its identity is made here. */
export function newRound(): ReviewRound {
  const id = crypto.randomUUID() as RoundId; // as above
  return { id, name: '', roles: ['editor', 'chief'], approvals: 1 };
}

export function newDesk(): ReviewDesk {
  const id = crypto.randomUUID() as DeskId; // as above
  return { id, name: '', rounds: [newRound()], categories: [] };
}

export function newItem(): ChecklistItem {
  const id = crypto.randomUUID() as ChecklistItemId; // as above
  return { id, text: '', gate: 'approve', storyType: null };
}

export function newType(): StoryType {
  return { id: crypto.randomUUID() as StoryTypeId, name: '' }; // as above
}
