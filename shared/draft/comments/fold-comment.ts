import type { ThreadId } from '../../ids';
import { unreachable } from '../../unreachable';
import type { CommentAct, Remark, Thread } from './thread';

/**
 * Threads after an act. Acts of two copies may come in any order and twice: a remark is known by its
 * identity, and of what turns a thread the latest holds.
 */
export function foldComment(
  threads: readonly Thread[],
  { thread, act }: { readonly thread: ThreadId; readonly act: CommentAct },
): readonly Thread[] {
  const known = threads.find(({ id }) => id === thread);
  if (known !== undefined) return threads.map((one) => (one === known ? turned(one, act) : one));
  return act.kind === 'open' ? [...threads, opened(thread, act)] : threads;
}

function opened(
  id: ThreadId,
  { anchor, quote, blocking, remark }: Extract<CommentAct, { kind: 'open' }>,
): Thread {
  const turnedAt = remark.at;
  return { id, anchor, quote, blocking, remarks: [remark], resolved: null, turnedAt };
}

function turned(thread: Thread, act: CommentAct): Thread {
  if (act.kind === 'open' || act.kind === 'reply') return withRemark(thread, act.remark);
  if (act.at < thread.turnedAt) return thread;
  const later = { ...thread, turnedAt: act.at };
  switch (act.kind) {
    case 'resolve':
      return { ...later, resolved: { by: act.by, at: act.at } };
    case 'reopen':
      return { ...later, resolved: null };
    case 'weigh':
      return { ...later, blocking: act.blocking };
    case 'anchor':
      return { ...later, quote: act.quote };
    default:
      return unreachable(act);
  }
}

function withRemark(thread: Thread, remark: Remark): Thread {
  if (thread.remarks.some(({ id }) => id === remark.id)) return thread;
  const remarks = [...thread.remarks, remark].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  return { ...thread, remarks };
}

/** Threads that stop an approval. */
export function blockingThreads(threads: readonly Thread[]): readonly Thread[] {
  return threads.filter(({ blocking, resolved }) => blocking && resolved === null);
}
