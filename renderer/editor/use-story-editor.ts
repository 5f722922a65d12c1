import type { Editor } from '@tiptap/react';
import { useCallback, useEffect, useState } from 'react';
import type { DraftSummary } from '@shared/draft/draft-summary';
import type { Stage } from '@shared/draft/workflow';
import type { DraftId } from '@shared/ids';
import type { OpenedDraft } from '@shared/ipc/calls';
import { ask } from '../bridge';
import { useAnswerPart } from '../bridge/use-answer-part';
import { handOver, type HandOver } from './hand-over';
import type { DraftSession } from './line/draft-session';
import { holdSession, releaseSession } from './line/open-sessions';

export type StoryEditor =
  | { readonly kind: 'loading' }
  | { readonly kind: 'missing' }
  | {
      readonly kind: 'open';
      readonly editor: Editor;
      readonly session: DraftSession;
      readonly opened: OpenedDraft;
      readonly stage: Stage;
      /** Why the story was sent back; empty in every other stage. */
      readonly reason: string;
      /** Everything typed goes to the log and to the disk: before a decision. */
      readonly handOver: () => Promise<HandOver>;
    };

/** The draft's editor, open for as long as somebody shows it. Nothing in it changes by typing. */
export function useStoryEditor(draft: DraftId): StoryEditor {
  const session = useSession(draft);
  const facts = useOpened(draft, session ?? null);
  const stage = facts?.stage;
  useEffect(() => {
    if (stage !== undefined) session?.setStage(stage);
  }, [session, stage]);
  if (session === undefined) return { kind: 'loading' };
  if (session === null) return { kind: 'missing' };
  const { editor } = session;
  return { kind: 'open', editor, session, handOver, ...(facts ?? factsOf(session.opened)) };
}

/** Undefined until the answer has come, null when there is no such draft. */
function useSession(draft: DraftId): DraftSession | null | undefined {
  const [held, setHeld] = useState<{ draft: DraftId; session: DraftSession | null }>();
  useEffect(() => {
    let isWanted = true;
    void holdSession(draft).then((session) => {
      if (isWanted) setHeld({ draft, session });
    });
    return () => {
      isWanted = false;
      releaseSession(draft);
    };
  }, [draft]);
  return held?.draft === draft ? held.session : undefined;
}

interface OpenedFacts {
  readonly opened: OpenedDraft;
  readonly stage: Stage;
  readonly reason: string;
}

/** Follows decisions: the list says that the stage is another, the draft is asked for the rest. */
function useOpened(draft: DraftId, session: DraftSession | null): OpenedFacts | null {
  const summary = useStage(draft);
  const [reopened, setReopened] = useState<OpenedDraft>();
  const known = reopened?.summary.draft === draft ? reopened : session?.opened;
  const stage = summary?.stage;
  useEffect(() => {
    if (known === undefined || stage === undefined || stage === known.stage) return;
    void ask('drafts.open', { draft }).then((answer) => {
      if (answer.ok) setReopened(answer.value);
    });
  }, [draft, known, stage]);
  if (known === undefined) return null;
  return { ...factsOf(known), ...summary };
}

/** Of the draft's line in the list only this: the rest changes with the typing. */
function useStage(draft: DraftId): Pick<OpenedFacts, 'stage' | 'reason'> | undefined {
  const part = useCallback(
    (drafts: readonly DraftSummary[]) => {
      const { stage, reason } = drafts.find((row) => row.draft === draft) ?? {};
      return stage === undefined || reason === undefined ? null : { stage, reason };
    },
    [draft],
  );
  return useAnswerPart({ name: 'drafts.list', input: { words: '' }, part }) ?? undefined;
}

function factsOf(opened: OpenedDraft): OpenedFacts {
  return { opened, stage: opened.stage, reason: opened.summary.reason };
}
