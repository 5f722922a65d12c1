import { z } from 'zod';
import type {
  ArticleId,
  ChecklistItemId,
  ClientId,
  DraftId,
  NoticeId,
  OutletId,
  ProfileId,
  ThreadId,
} from '@shared/ids';
import type { StepJson } from '@shared/draft/entry';

/** ULIDs of this app; the sample newsroom's lists use readable names instead. */
const id = z.string().regex(/^[0-9A-Za-z-]{1,64}$/);

function branded<Id extends string>() {
  return id.transform((text) => text as Id); // the brand says where it came from, the pattern what it is
}

export const nothing = z.null();
export const draftId = branded<DraftId>();
export const articleId = branded<ArticleId>();
export const outletId = branded<OutletId>();
export const profileId = branded<ProfileId>();
export const clientId = branded<ClientId>();
export const threadId = branded<ThreadId>();
export const noticeId = branded<NoticeId>();
export const itemId = branded<ChecklistItemId>();

/** A name of a person, a newsroom, a tag or an outlet. */
export const name = z.string().trim().min(1).max(200);
/** A query or a reason: a few sentences at most. */
export const sentence = z.string().max(2000);
/** Steps or articles before or in an answer. */
export const count = z.int().min(0);

const mostSteps = 5000;
/** Characters of JSON: more than any story, less than what would stop the window's neighbours. */
const mostText = 16 * 1024 * 1024;

export const steps = z
  .array(z.custom<StepJson>((step) => typeof step === 'object' && step !== null))
  .min(1)
  .max(mostSteps)
  .refine((all) => JSON.stringify(all).length <= mostText);

export const picture = z.instanceof(Uint8Array);
