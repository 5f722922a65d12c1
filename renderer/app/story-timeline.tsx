import { lazy, Suspense, useEffect, useState, type ReactElement } from 'react';
import type { OpenDesk } from '@shared/ipc/desk-state';
import { handOver } from '../editor/hand-over';
import { StillSheet } from '../editor/still-sheet';
import type { StoryEditor } from '../editor/use-story-editor';
import styles from './desk.module.css';
import { useLiveStory } from './use-live-story';

const Timeline = lazy(async () => ({ default: (await import('../timeline/timeline')).Timeline }));

interface StoryTimelineProps {
  readonly story: Extract<StoryEditor, { kind: 'open' }>;
  readonly desk: OpenDesk;
  readonly since: number | null;
  readonly onClose: () => void;
}

/** The open story's past, on the editor's own paper. */
export function StoryTimeline({ story, desk, since, onClose }: StoryTimelineProps): ReactElement {
  const { editor, opened, stage } = story;
  const { headline } = useLiveStory(editor).story;
  const isReady = useHandedOver();
  const close = () => {
    onClose();
    requestAnimationFrame(() => editor.view.focus());
  };
  const waiting = <main className={styles.story} aria-busy />;
  if (!isReady) return waiting;
  return (
    <Suspense fallback={waiting}>
      <Timeline
        {...{ headline, stage, desk, handOver, since }}
        draft={opened.summary.draft}
        sheet={StillSheet}
        onClose={close}
      />
    </Suspense>
  );
}

/** The newest moment is the one that stands in the window: what is typed goes to the log first. */
function useHandedOver(): boolean {
  const [isDone, setIsDone] = useState(false);
  useEffect(() => {
    let isWanted = true;
    void handOver().then(() => {
      if (isWanted) setIsDone(true);
    });
    return () => {
      isWanted = false;
    };
  }, []);
  return isDone;
}
