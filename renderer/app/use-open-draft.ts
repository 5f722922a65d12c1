import { useCallback, useState } from 'react';
import type { DraftId } from '@shared/ids';
import { ask } from '../bridge';
import {
  draftBeside,
  onlyDraft,
  withDraft,
  withDraftBeside,
  withoutDraft,
  type OpenDrafts,
} from './open-drafts';

export interface OpenDraft extends OpenDrafts {
  /** The story that stands beside the current one. */
  readonly beside: DraftId | null;
  /** The draft that was just created: its headline waits for the first letter. */
  readonly fresh: DraftId | null;
  /** The draft whose text shall take the focus; a new object each time it is asked for. */
  readonly wanted: { readonly draft: DraftId } | null;
  readonly open: (draft: DraftId) => void;
  readonly openBeside: (draft: DraftId) => void;
  /** The focus has gone to it by itself. */
  readonly turnTo: (draft: DraftId) => void;
  /** Moves the focus to the story beside; does nothing when there is none. */
  readonly goBeside: () => void;
  readonly create: () => void;
  /** Closes the current story. */
  readonly close: () => void;
  readonly closeOne: (draft: DraftId) => void;
}

/** Which drafts are open; the next start of the app opens the current one again. */
export function useOpenDraft(last: DraftId | null): OpenDraft {
  const [drafts, setDrafts] = useState(() => onlyDraft(last));
  const [fresh, setFresh] = useState<DraftId | null>(null);
  const [wanted, setWanted] = useState<OpenDraft['wanted']>(null);
  const beside = draftBeside(drafts);
  const show = useCallback((next: (before: OpenDrafts) => OpenDrafts, draft: DraftId | null) => {
    setDrafts(next);
    setFresh(null);
    void ask('desk.remember-draft', { draft });
  }, []);
  const open = useCallback(
    (draft: DraftId) => show((before) => withDraft(before, draft), draft),
    [show],
  );
  const create = useCallback(() => {
    void ask('drafts.create', null).then(({ draft }) => {
      open(draft);
      setFresh(draft);
    });
  }, [open]);
  const closeOne = (draft: DraftId) => {
    const left = withoutDraft(drafts, draft);
    show(() => left, left.current);
    if (left.current !== null) setWanted({ draft: left.current });
  };
  return {
    ...drafts,
    beside,
    fresh,
    wanted,
    open,
    openBeside: (draft) => {
      show((before) => withDraftBeside(before, draft), draft);
      setWanted({ draft });
    },
    turnTo: (draft) => setDrafts(({ shown }) => ({ shown, current: draft })),
    goBeside: () => {
      if (beside === null) return;
      setDrafts(({ shown }) => ({ shown, current: beside }));
      setWanted({ draft: beside });
    },
    create,
    close: () => {
      if (drafts.current !== null) closeOne(drafts.current);
    },
    closeOne,
  };
}
