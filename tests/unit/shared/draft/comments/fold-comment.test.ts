import { expect, it } from 'vitest';
import { blockingThreads, foldComment } from '../../../../../shared/draft/comments/fold-comment';
import type { CommentAct, Remark, Thread } from '../../../../../shared/draft/comments/thread';
import type { ProfileId, ThreadId } from '../../../../../shared/ids';

const thread = 'thread-1' as ThreadId;
const by = 'huda' as ProfileId;

const remark = (id: string, at: number): Remark => ({ id, by, at, text: id, mentions: [] });
const open: CommentAct = {
  kind: 'open',
  anchor: { kind: 'words' },
  quote: 'الضوء',
  blocking: true,
  remark: remark('first', 1),
};

const fold = (acts: readonly CommentAct[]) =>
  acts.reduce<readonly Thread[]>((threads, act) => foldComment(threads, { thread, act }), []);

it('brings together what two copies said, in whatever order it comes and how often', () => {
  const mine: CommentAct = { kind: 'reply', remark: remark('mine', 3) };
  const theirs: CommentAct = { kind: 'reply', remark: remark('theirs', 2) };
  const said = fold([open, mine, theirs]);
  expect(fold([open, theirs, mine, theirs, open])).toEqual(said);
  expect(said[0]?.remarks.map(({ id }) => id)).toEqual(['first', 'theirs', 'mine']);
});

it('lets the later of two turns hold', () => {
  const resolve: CommentAct = { kind: 'resolve', by, at: 5 };
  const reopen: CommentAct = { kind: 'reopen', by, at: 7 };
  expect(fold([open, resolve, reopen])).toEqual(fold([open, reopen, resolve]));
  expect(blockingThreads(fold([open, reopen, resolve]))).toHaveLength(1);
  expect(blockingThreads(fold([open, reopen, { ...resolve, at: 9 }]))).toEqual([]);
});

it('knows nothing of a thread that nobody opened', () => {
  expect(fold([{ kind: 'resolve', by, at: 5 }])).toEqual([]);
});
