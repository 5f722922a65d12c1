import { useQueryClient } from '@tanstack/react-query';
import type { Editor } from '@tiptap/react';
import { getVersion, sendableSteps } from 'prosemirror-collab';
import type { Thread } from '@shared/draft/comments/thread';
import type { DraftId, ThreadId } from '@shared/ids';
import type { CallInput } from '@shared/ipc/calls';
import type { CommentRefusal, Place } from '@shared/ipc/review-calls';
import type { Profile } from '@shared/newsroom/newsroom';
import { refused, type Result } from '@shared/result';
import { ask } from '../bridge';
import { useToasts } from '../ui/use-toasts';
import { useWords } from '../words/use-words';
import { aboutWords } from './about-selection';
import { changeComments, commentsOf, openThread, type Composing } from './comments-state';
import { mentionedIn } from './mentions';

export interface CommentActs {
  /** Sends what is being written. */
  readonly send: () => Promise<void>;
  readonly reply: (thread: ThreadId) => Promise<void>;
  readonly turn: (thread: Thread, turn: CallInput<'comments.turn'>['turn']) => Promise<void>;
  /** Ties a thread to the words that are selected now. */
  readonly anchor: (thread: ThreadId) => Promise<void>;
}

interface Actor {
  readonly editor: Editor;
  readonly draft: DraftId;
  readonly people: readonly Profile[];
  /** Everything typed goes to the log: places are counted in what the log has. */
  readonly handOver: () => Promise<unknown>;
}

export function useCommentActs(actor: Actor): CommentActs {
  const { editor, draft, people, handOver } = actor;
  const told = useTold();
  return {
    send: async () => {
      const { composing } = commentsOf(draft);
      if (composing === null || composing.text.trim() === '') return;
      const answer = await told(send(actor, composing));
      if (!answer.ok) return;
      changeComments(draft, { composing: null });
      openThread(draft, answer.value.thread, 'card');
    },
    reply: async (thread) => {
      const text = commentsOf(draft).replies[thread] ?? '';
      if (text.trim() === '') return;
      const mentions = mentionedIn(text, people);
      const answer = await told(ask('comments.reply', { draft, thread, text, mentions }));
      const { replies } = commentsOf(draft);
      if (answer.ok) changeComments(draft, { replies: { ...replies, [thread]: '' } });
    },
    turn: async ({ id: thread }, turn) => {
      await told(ask('comments.turn', { draft, thread, turn }));
    },
    anchor: async (thread) => {
      const place = () => selectedPlace(editor);
      await told(
        atPlace({ editor, handOver, place }, (at) =>
          ask('comments.anchor', { draft, thread, ...at }),
        ),
      );
    },
  };
}

/** Says what was refused; what was written stays where it is. */
function useTold() {
  const t = useWords('comments');
  const toasts = useToasts();
  const answers = useQueryClient();
  return async <Value>(asked: Promise<Result<Value, CommentRefusal>>) => {
    const answer = await asked;
    // Lists follow at their own pace; whoever said something sees it at once.
    void answers.invalidateQueries({ queryKey: ['review.state'] });
    if (!answer.ok)
      toasts.show({
        kind: 'danger',
        title: t('notSent'),
        text: t(`refused.${answer.refusal.kind}`),
      });
    return answer;
  };
}

function send(actor: Actor, { about, text, blocking }: Composing) {
  const { editor, draft, people, handOver } = actor;
  const said = { draft, anchor: about.anchor, text, blocking, mentions: mentionedIn(text, people) };
  if (about.anchor.kind !== 'words')
    return ask('comments.open', { ...said, after: 0, place: null });
  const place = () => commentsOf(draft).composing?.about.place ?? selectedPlace(editor);
  return atPlace({ editor, handOver, place }, (at) => ask('comments.open', { ...said, ...at }));
}

function selectedPlace({ state: { doc, selection } }: Editor): Place | null {
  return aboutWords(doc, { from: selection.from, to: selection.to })?.place ?? null;
}

interface Placed {
  readonly editor: Editor;
  readonly handOver: () => Promise<unknown>;
  /** Where the words are by now. */
  readonly place: () => Place | null;
}

type Answer<Value> = Promise<Result<Value, CommentRefusal>>;

/** How often a colleague's typing may come in between, and how long (ms) to wait for it. */
const tries = 12;
const rest = 60;

/** Asks with a place in the document that the log has; asks again when somebody was faster. */
async function atPlace<Value>(
  placed: Placed,
  asked: (at: { readonly after: number; readonly place: Place }) => Answer<Value>,
  left = tries,
): Answer<Value> {
  const { editor, handOver } = placed;
  await handOver();
  const place = placed.place();
  if (place === null) return refused({ kind: 'no-words' });
  const after = getVersion(editor.state);
  const answer =
    sendableSteps(editor.state) === null
      ? await asked({ after, place })
      : refused({ kind: 'behind', steps: after } as const);
  if (answer.ok || answer.refusal.kind !== 'behind' || left === 0) return answer;
  await new Promise((resolve) => setTimeout(resolve, rest));
  return atPlace(placed, asked, left - 1);
}
