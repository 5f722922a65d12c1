import { z } from 'zod';
import { anchorSchema } from '@shared/draft/entry-schema';
import { reviewRulesSchema } from '@shared/newsroom/review-rules-schema';
import { accepted } from '@shared/result';
import { anchorThread, openThread, replyTo, turnThread } from '../actions/comment';
import { noteRead } from '../actions/note-read';
import { reviewState } from '../actions/review-state';
import { setRules } from '../actions/set-rules';
import { tickItem } from '../actions/tick-item';
import type { Desks } from '../desk/desks';
import type { HandlersOf } from './handler';
import { count, draftId, itemId, profileId, threadId } from './input-schemas';

const oneDraft = z.object({ draft: draftId });
const place = z.object({ from: count, to: count });
/** People who are called into a conversation. */
const mentions = z.array(profileId).max(50);
const text = z.string().max(10_000);
const thread = z.object({ draft: draftId, thread: threadId });

export function reviewHandlers(desks: Desks): HandlersOf<'review' | 'comments'> {
  return {
    'review.state': {
      schema: oneDraft,
      run: async ({ draft }) => reviewState(await desks.current(), draft),
    },
    'review.read': {
      schema: oneDraft,
      run: async ({ draft }) => noteRead(await desks.current(), draft),
    },
    'review.tick': {
      schema: z.object({ draft: draftId, item: itemId, isTicked: z.boolean() }),
      run: async (tick) => tickItem(await desks.current(), tick),
    },
    'review.set-rules': {
      schema: z.object({ rules: reviewRulesSchema }),
      run: async ({ rules }) => {
        const saved = setRules(await desks.current(), rules);
        return saved.ok ? accepted(await desks.state()) : saved;
      },
    },
    ...commentHandlers(desks),
  };
}

function commentHandlers(desks: Desks): HandlersOf<'comments'> {
  return {
    'comments.open': {
      schema: z.object({
        draft: draftId,
        after: count,
        place: place.nullable(),
        anchor: anchorSchema,
        text,
        mentions,
        blocking: z.boolean(),
      }),
      run: async (opening) => openThread(await desks.current(), opening),
    },
    'comments.reply': {
      schema: thread.extend({ text, mentions }),
      run: async (reply) => replyTo(await desks.current(), reply),
    },
    'comments.turn': {
      schema: thread.extend({ turn: z.enum(['resolve', 'reopen', 'block', 'unblock']) }),
      run: async (turning) => turnThread(await desks.current(), turning),
    },
    'comments.anchor': {
      schema: thread.extend({ after: count, place }),
      run: async (anchoring) => anchorThread(await desks.current(), anchoring),
    },
  };
}
