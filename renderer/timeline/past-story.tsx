import {
  useId,
  useMemo,
  useState,
  type ComponentType,
  type KeyboardEvent,
  type ReactElement,
} from 'react';
import { parseDocument } from '@shared/article/schema';
import type { DocumentJson } from '@shared/draft/entry';
import type { Passage } from '@shared/draft/history/restore-passage';
import type { DraftId } from '@shared/ids';
import type { OpenDesk } from '@shared/ipc/desk-state';
import { useWords } from '../words/use-words';
import styles from './past-story.module.css';
import { passageOf, pickAt, sentenceBeside, type PickedPlace } from './picked-place';
import type { PastMoment } from './use-past';
import { useWriters } from './use-writers';
import type { VersionWords } from './use-version-words';
import { Writers } from './writers';

/** Shows a document as the editor does, and changes nothing. */
export interface SheetProps {
  readonly document: DocumentJson;
  readonly desk: OpenDesk;
  /** ProseMirror positions of the picked sentence. */
  readonly words: { readonly from: number; readonly to: number } | null;
  /** Picked blocks of the body. */
  readonly passage: Passage | null;
  readonly onPick: (position: number, isExtending: boolean) => void;
}

export type Sheet = ComponentType<SheetProps>;

interface PastStoryProps {
  readonly draft: DraftId;
  readonly past: PastMoment;
  readonly desk: OpenDesk;
  readonly sheet: Sheet;
  readonly words: VersionWords;
  readonly onRestore: (passage: Passage) => void;
  /** Why nothing can be restored; null when it can. */
  readonly reason: string | null;
}

/** The story at one moment: read, asked who wrote it, and picked from to be brought back. */
export function PastStory(props: PastStoryProps): ReactElement {
  const { draft, past, desk, sheet: Sheet, words } = props;
  const t = useWords('timeline');
  const keysId = useId();
  const blocks = useWriters(draft, past.version);
  const document = useMemo(() => parseDocument(past.document), [past.document]);
  const [picked, setPicked] = usePicked(past.version);
  const passage = passageOf(picked);
  const pick = (position: number, isExtending: boolean) =>
    setPicked(pickAt({ document, blocks }, { position, isExtending }, picked));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const direction = event.key === 'ArrowDown' ? 1 : -1;
    const next = sentenceBeside(blocks, picked?.sentence ?? null, direction);
    if (next !== null) pick(next, event.shiftKey);
  };
  return (
    <div className={styles.past}>
      <div
        className={styles.sheet}
        role="group"
        aria-label={t('story')}
        aria-describedby={keysId}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <Sheet
          document={past.document}
          desk={desk}
          words={picked?.sentence ?? null}
          passage={passage}
          onPick={pick}
        />
      </div>
      <p id={keysId} hidden>
        {t('storyKeys')}
      </p>
      <Writers {...{ picked, passage, words }} reason={props.reason} onRestore={props.onRestore} />
    </div>
  );
}

/** A place of one version means nothing in another. */
function usePicked(version: number) {
  const [state, setState] = useState<{ version: number; place: PickedPlace | null }>();
  const place = state?.version === version ? state.place : null;
  return [place, (next: PickedPlace | null) => setState({ version, place: next })] as const;
}
