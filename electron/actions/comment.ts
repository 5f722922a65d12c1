import { ulid } from 'ulid';
import { markWords, type MarkedWords } from '@shared/draft/comments/mark-words';
import type { Anchor, CommentAct, Remark } from '@shared/draft/comments/thread';
import type { EntryBody, StepJson } from '@shared/draft/entry';
import type { DraftHead } from '@shared/draft/fold-draft';
import { isEditable } from '@shared/draft/workflow';
import type { ClientId, DraftId, ProfileId, ThreadId } from '@shared/ids';
import type { CommentRefusal, Place } from '@shared/ipc/review-calls';
import { accepted, refused, type Result } from '@shared/result';
import { currentProfile } from './current-profile';
import type { Desk } from './desk';
import { enterEdit } from './enter-edit';

/** The marks are made here: to every window they are somebody else's. */
const nobody = 'comment' as ClientId; // no window: those have names of their own making

interface Said {
  readonly text: string;
  readonly mentions: readonly ProfileId[];
}

export interface Opening extends Said {
  readonly draft: DraftId;
  readonly after: number;
  readonly place: Place | null;
  readonly anchor: Anchor;
  readonly blocking: boolean;
}

/** Begins a conversation about a story; what it is about is marked in the text. */
export function openThread(
  desk: Desk,
  opening: Opening,
): Promise<Result<{ readonly thread: ThreadId }, CommentRefusal>> {
  const { draft, place, anchor, blocking } = opening;
  const thread = ulid(desk.now()) as ThreadId; // this is where a thread gets its identity
  return withHead(desk, draft, (head) => {
    if (opening.text.trim() === '') return refused({ kind: 'no-text' });
    if (place !== null && opening.after !== head.steps)
      return refused({ kind: 'behind', steps: head.steps });
    const words = place === null ? { quote: '', steps: [] } : marked(head, { thread, ...place });
    if (words === null) return refused({ kind: 'no-words' });
    const remark = remarkOf(desk, opening);
    const act: CommentAct = { kind: 'open', anchor, quote: words.quote, blocking, remark };
    const entered = enter(desk, { draft, head }, { thread, act, steps: words.steps });
    return entered.ok ? accepted({ thread }) : entered;
  });
}

export interface Reply extends Said {
  readonly draft: DraftId;
  readonly thread: ThreadId;
}

export function replyTo(desk: Desk, reply: Reply): Promise<Result<null, CommentRefusal>> {
  const { draft, thread } = reply;
  return withHead(desk, draft, (head) => {
    if (!head.threads.some(({ id }) => id === thread)) return refused({ kind: 'not-found' });
    if (reply.text.trim() === '') return refused({ kind: 'no-text' });
    const act: CommentAct = { kind: 'reply', remark: remarkOf(desk, reply) };
    return enter(desk, { draft, head }, { thread, act, steps: [] });
  });
}

export interface Turn {
  readonly draft: DraftId;
  readonly thread: ThreadId;
  readonly turn: 'resolve' | 'reopen' | 'block' | 'unblock';
}

/** Resolves a thread, opens it again, or says whether it blocks. */
export function turnThread(desk: Desk, turning: Turn): Promise<Result<null, CommentRefusal>> {
  const { draft, thread, turn } = turning;
  return withHead(desk, draft, (head) => {
    if (!head.threads.some(({ id }) => id === thread)) return refused({ kind: 'not-found' });
    const at = desk.now();
    const act: CommentAct =
      turn === 'resolve' || turn === 'reopen'
        ? { kind: turn, by: currentProfile(desk).id, at }
        : { kind: 'weigh', blocking: turn === 'block', at };
    return enter(desk, { draft, head }, { thread, act, steps: [] });
  });
}

export interface Anchoring {
  readonly draft: DraftId;
  readonly thread: ThreadId;
  readonly after: number;
  readonly place: Place;
}

/** Puts a thread on other words, because its own are gone. */
export function anchorThread(
  desk: Desk,
  anchoring: Anchoring,
): Promise<Result<null, CommentRefusal>> {
  const { draft, thread, after, place } = anchoring;
  return withHead(desk, draft, (head) => {
    if (!head.threads.some(({ id }) => id === thread)) return refused({ kind: 'not-found' });
    if (after !== head.steps) return refused({ kind: 'behind', steps: head.steps });
    const words = marked(head, { thread, ...place });
    if (words === null) return refused({ kind: 'no-words' });
    const act: CommentAct = { kind: 'anchor', quote: words.quote, at: desk.now() };
    return enter(desk, { draft, head }, { thread, act, steps: words.steps });
  });
}

function withHead<Value>(
  desk: Desk,
  draft: DraftId,
  work: (head: DraftHead) => Result<Value, CommentRefusal>,
): Promise<Result<Value, CommentRefusal>> {
  return desk.takeTurns(draft, () => {
    const head = desk.log.head(draft);
    return head === null || head.binned ? refused({ kind: 'not-found' }) : work(head);
  });
}

interface Comment {
  readonly thread: ThreadId;
  readonly act: CommentAct;
  readonly steps: readonly StepJson[];
}

interface At {
  readonly draft: DraftId;
  readonly head: DraftHead;
}

function enter(desk: Desk, { draft, head }: At, comment: Comment): Result<null, CommentRefusal> {
  const body: EntryBody = { kind: 'comment', ...comment };
  const entered = enterEdit(desk, { draft, head, body, steps: comment.steps, client: nobody });
  return entered.ok ? accepted(null) : entered;
}

function remarkOf(desk: Desk, { text, mentions }: Said): Remark {
  const at = desk.now();
  return { id: ulid(at), by: currentProfile(desk).id, at, text: text.trim(), mentions };
}

/** Null when nothing there can carry a mark. What is out stays as it is: then only the quote tells. */
function marked(
  { document, stage }: DraftHead,
  marking: Parameters<typeof markWords>[1],
): MarkedWords | null {
  const words = markWords(document, marking);
  return words === null || isEditable(stage) ? words : { ...words, steps: [] };
}
