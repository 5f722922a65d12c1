import { lazy, Suspense, useRef, useState, type ReactElement, type RefObject } from 'react';
import type { DeskState, OpenDesk } from '@shared/ipc/desk-state';
import { AppBar } from './app-bar';
import { Arrivals } from './arrivals';
import { DeskDialog, type DialogName } from './desk-dialog';
import styles from './desk.module.css';
import { NothingOpen } from './nothing-open';
import { QueueDrawer } from './queue-drawer';
import { RecoveryNotice } from './recovery-notice';
import { StatusBar } from './status-bar';
import { besideCalm, useCalm } from './use-calm';
import { useCommands } from './use-commands';
import { useDeskLayout } from './use-desk-layout';
import { useOpenDraft } from './use-open-draft';
import { useShowNotice } from './use-show-notice';
import { useReviewing } from './use-reviewing';
import { useTimeline } from './use-timeline';

const OpenStories = lazy(async () => ({ default: (await import('./open-stories')).OpenStories }));

interface DeskProps {
  readonly desk: OpenDesk;
  readonly state: DeskState;
}

/** The drawer takes the focus when it opens; the field takes it after that. */
function focusSoon(field: RefObject<HTMLInputElement | null>): void {
  requestAnimationFrame(() => field.current?.focus());
}

/** The main window: the queue, the open story with its panel, and the line below them. */
export function Desk({ desk, state }: DeskProps): ReactElement {
  const draft = useOpenDraft(desk.lastDraft);
  const timeline = useTimeline(draft.current);
  const isReviewing = useReviewing(desk, timeline.isOpen ? null : draft.current);
  const layout = useDeskLayout({ hasTwo: draft.beside !== null, isReviewing });
  const calm = useCalm(draft.current !== null && !timeline.isOpen);
  const [isQueueOpen, setIsQueueOpen] = useState(false);
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const searchField = useRef<HTMLInputElement>(null);
  const search = () => {
    [timeline, calm].forEach(({ turn }) => turn(false));
    setIsQueueOpen(true);
    focusSoon(searchField);
  };
  const onNotice = useShowNotice(draft.open, timeline.turn);
  const onAddPerson = () => setDialog('add-person');
  const waiting = { desk, onNew: draft.create, onSearch: search };
  const parts = { desk, side: besideCalm(calm, layout.side), timeline, calm, openDraft: draft };
  const frame = { ...parts, onAddPerson, isReviewing, isReview: layout.isReview };
  const run = useCommands({ ...frame, onSearch: search, onDialog: setDialog });
  return (
    <div
      className={styles.desk}
      data-calm={calm.isOn || undefined}
      data-beside={(layout.isBeside && !timeline.isOpen) || undefined}
      {...layout.drawers}
    >
      {!calm.isOn && (
        <AppBar
          {...{ desk, state, isQueueOpen }}
          hasQueueButton={layout.isQueueDrawer}
          onQueue={() => setIsQueueOpen(!isQueueOpen)}
          onSettings={() => setDialog('settings')}
          onAddPerson={onAddPerson}
          onNotice={onNotice}
        />
      )}
      {desk.recovery && <RecoveryNotice recovery={desk.recovery} />}
      {!timeline.isOpen && !calm.isOn && (
        <QueueDrawer
          {...{ desk, draft, isQueueOpen, searchField }}
          isDrawer={layout.isQueueDrawer}
          onClose={() => setIsQueueOpen(false)}
        />
      )}
      {draft.current === null ? (
        <>
          <NothingOpen {...waiting} />
          <StatusBar desk={desk} />
        </>
      ) : (
        <Suspense fallback={<StatusBar desk={desk} />}>
          <OpenStories {...frame} {...waiting} isAlone={layout.isAlone} onCommand={run} />
        </Suspense>
      )}
      <Arrivals draft={draft} />
      <DeskDialog name={dialog} {...{ desk, state }} onClose={() => setDialog(null)} />
    </div>
  );
}
