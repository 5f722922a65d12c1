import type { CategoryId, ChecklistItemId, DeskId, RoundId, StoryTypeId } from '../ids';
import type { Role } from './newsroom';

/** One reading of a story between its submission and its approval: a stage that the newsroom names. */
export interface ReviewRound {
  readonly id: RoundId;
  readonly name: string;
  /** Who may read in it; never journalists. */
  readonly roles: readonly Role[];
  /** How many different people must approve before the story goes on. */
  readonly approvals: number;
}

/** Who reviews which stories, in which order. */
export interface ReviewDesk {
  readonly id: DeskId;
  readonly name: string;
  readonly rounds: readonly ReviewRound[];
  /** Stories of these categories, and of those below them, come here by themselves. */
  readonly categories: readonly CategoryId[];
}

/** The decision before which an item of the checklist must be ticked. */
export const gates = ['submit', 'approve', 'publish'] as const;
export type Gate = (typeof gates)[number];

/** Something that only a person can confirm. */
export interface ChecklistItem {
  readonly id: ChecklistItemId;
  readonly text: string;
  readonly gate: Gate;
  /** Null when it holds for every story. */
  readonly storyType: StoryTypeId | null;
}

export interface StoryType {
  readonly id: StoryTypeId;
  readonly name: string;
}

/** How a newsroom reviews. It is data: an editor in chief changes it, `checkRules` holds it whole. */
export interface ReviewRules {
  /** The first takes every story that no other one takes. */
  readonly desks: readonly ReviewDesk[];
  readonly storyTypes: readonly StoryType[];
  readonly checklist: readonly ChecklistItem[];
  /** Whether people may approve what they wrote themselves. */
  readonly selfApproval: boolean;
  /** How long (minutes) a story taken into review is held for one person. */
  readonly leaseMinutes: number;
}

/** One desk, one reading, one approval: what holds where nobody wrote rules. */
export const plainRules: ReviewRules = {
  desks: [
    {
      id: 'desk-main' as DeskId, // the identity that every newsroom's first desk has
      name: '1',
      rounds: [
        {
          id: 'round-first' as RoundId, // as above
          name: '1',
          roles: ['editor', 'chief'],
          approvals: 1,
        },
      ],
      categories: [],
    },
  ],
  storyTypes: [],
  checklist: [],
  selfApproval: false,
  leaseMinutes: 60,
};
