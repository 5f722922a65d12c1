import type { Editor } from '@tiptap/react';
import { useEffect } from 'react';
import type { Stage } from '@shared/draft/workflow';
import type { DraftId, ProfileId } from '@shared/ids';
import { startsSuggesting } from './starts-suggesting';
import { onSuggestingChosen, setSuggester, setSuggesting } from './suggesting';

interface Suggester {
  readonly editor: Editor;
  readonly draft: DraftId;
  readonly stage: Stage;
  /** Who has the story open. */
  readonly profile: ProfileId;
  /** Who wrote it. */
  readonly author: ProfileId;
}

/** What people chose for a draft, for as long as the window lives. */
const chosen = new Map<DraftId, boolean>();

/** Tells the editor who types, and whether that is a suggestion. */
export function useSuggester({ editor, draft, stage, profile, author }: Suggester): void {
  useEffect(() => {
    setSuggester(editor, profile);
    setSuggesting(editor, chosen.get(draft) ?? startsSuggesting({ stage, profile, author }));
    return onSuggestingChosen(editor, (isOn) => chosen.set(draft, isOn));
  }, [editor, draft, stage, profile, author]);
}
