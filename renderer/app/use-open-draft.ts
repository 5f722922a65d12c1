import { useCallback, useState } from 'react';
import type { DraftId } from '@shared/ids';
import { ask } from '../bridge';

export interface OpenDraft {
  readonly current: DraftId | null;
  /** The draft that was just created: its headline waits for the first letter. */
  readonly fresh: DraftId | null;
  readonly open: (draft: DraftId) => void;
  readonly create: () => void;
  /** Nothing is open then. */
  readonly close: () => void;
}

/** Which draft is open; the next start of the app opens it again. */
export function useOpenDraft(last: DraftId | null): OpenDraft {
  const [current, setCurrent] = useState(last);
  const [fresh, setFresh] = useState<DraftId | null>(null);
  const open = useCallback((draft: DraftId) => {
    setCurrent(draft);
    setFresh(null);
    void ask('desk.remember-draft', { draft });
  }, []);
  const create = useCallback(() => {
    void ask('drafts.create', null).then(({ draft }) => {
      open(draft);
      setFresh(draft);
    });
  }, [open]);
  const close = useCallback(() => {
    setCurrent(null);
    void ask('desk.remember-draft', { draft: null });
  }, []);
  return { current, fresh, open, create, close };
}
