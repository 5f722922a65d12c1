import { lazy, Suspense, useRef, useState, type ReactElement } from 'react';
import type { DeskState, OpenDesk } from '@shared/ipc/desk-state';
import { AppBar } from './app-bar';
import { DeskDialog, type DialogName } from './desk-dialog';
import styles from './desk.module.css';
import type { FrameCommand } from './keyboard-map';
import { NothingOpen } from './nothing-open';
import { QueueDrawer } from './queue-drawer';
import { RecoveryNotice } from './recovery-notice';
import { StatusBar } from './status-bar';
import { useKeyboard } from './use-keyboard';
import { useOpenDraft } from './use-open-draft';
import { useSidePanel } from './use-side-panel';
import { useTimeline } from './use-timeline';

const WaitingParcels = lazy(async () => ({
  default: (await import('../parcels/waiting-parcels')).WaitingParcels,
}));
const OpenStory = lazy(async () => ({ default: (await import('./open-story')).OpenStory }));

interface DeskProps {
  readonly desk: OpenDesk;
  readonly state: DeskState;
}

/** The editor is fetched with the first story. */
const handOver = async () => (await import('../editor/hand-over')).handOver();

/** The main window: the queue, the open story with its panel, and the line below them. */
export function Desk({ desk, state }: DeskProps): ReactElement {
  const draft = useOpenDraft(desk.lastDraft);
  const side = useSidePanel();
  const timeline = useTimeline(draft.current);
  const [isQueueOpen, setIsQueueOpen] = useState(false);
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const searchField = useRef<HTMLInputElement>(null);
  const search = () => {
    timeline.turn(false);
    setIsQueueOpen(true);
    // The drawer takes the focus when it opens; the field takes it after that.
    requestAnimationFrame(() => searchField.current?.focus());
  };
  const commands: Readonly<Record<FrameCommand, () => void>> = {
    'new-draft': draft.create,
    'search-drafts': search,
    'story-panel': () => side.turn(!side.isOpen),
    timeline: () => timeline.turn(!timeline.isOpen),
    settings: () => setDialog('settings'),
  };
  useKeyboard((command) => commands[command]());
  const frame = { desk, side, timeline, openDraft: draft, onNew: draft.create, onSearch: search };
  return (
    <div className={styles.desk}>
      <AppBar
        {...{ desk, state, isQueueOpen }}
        onQueue={() => setIsQueueOpen(!isQueueOpen)}
        onSettings={() => setDialog('settings')}
        onAddPerson={() => setDialog('add-person')}
      />
      {desk.recovery && <RecoveryNotice recovery={desk.recovery} />}
      {!timeline.isOpen && (
        <QueueDrawer
          {...{ desk, draft, isQueueOpen, searchField }}
          onClose={() => setIsQueueOpen(false)}
        />
      )}
      {draft.current === null ? (
        <>
          <NothingOpen {...frame} />
          <StatusBar desk={desk} />
        </>
      ) : (
        <Suspense fallback={<StatusBar desk={desk} />}>
          <OpenStory draft={draft.current} isFresh={draft.fresh === draft.current} {...frame} />
        </Suspense>
      )}
      <Suspense>
        <WaitingParcels handOver={handOver} onOpen={draft.open} />
      </Suspense>
      <DeskDialog name={dialog} {...{ desk, state }} onClose={() => setDialog(null)} />
    </div>
  );
}
