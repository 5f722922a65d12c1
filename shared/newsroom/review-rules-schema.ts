import { z } from 'zod';
import type { CategoryId, ChecklistItemId, DeskId, RoundId, StoryTypeId } from '../ids';
import { roles } from './newsroom';
import { gates, type ReviewRules } from './review-rules';

const most = 200;
const id = z.string().regex(/^[0-9A-Za-z-]{1,64}$/);
const name = z.string().trim().max(most);

function branded<Id extends string>() {
  return id.transform((text) => text as Id); // the pattern is all that an identity can show
}

const round = z.object({
  id: branded<RoundId>(),
  name,
  roles: z.array(z.enum(roles)).max(roles.length),
  approvals: z.number(),
});

const desk = z.object({
  id: branded<DeskId>(),
  name,
  rounds: z.array(round).max(most),
  categories: z.array(branded<CategoryId>()).max(1000),
});

/** The shape only; whether stories get through is for `checkRules` to say. */
export const reviewRulesSchema: z.ZodType<ReviewRules> = z.object({
  desks: z.array(desk).max(most),
  storyTypes: z.array(z.object({ id: branded<StoryTypeId>(), name })).max(most),
  checklist: z
    .array(
      z.object({
        id: branded<ChecklistItemId>(),
        text: z.string().trim().max(500),
        gate: z.enum(gates),
        storyType: branded<StoryTypeId>().nullable(),
      }),
    )
    .max(most),
  selfApproval: z.boolean(),
  leaseMinutes: z.number(),
});
