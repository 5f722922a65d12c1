import type { ReactElement } from 'react';
import type { DraftId } from '@shared/ids';
import type { OpenDesk } from '@shared/ipc/desk-state';
import { CommentCount } from '../comments/comment-count';
import { OpenMarkerCount } from '../editor/blocks/open-marker-count';
import { SaveLine } from '../editor/save-line';
import { StoryCounts } from '../editor/story-counts';
import { useStoryEditor, type StoryEditor } from '../editor/use-story-editor';
import { LeaveCalm } from './leave-calm';
import styles from './desk.module.css';
import type { FrameCommand } from './keyboard-map';
import { NothingOpen } from './nothing-open';
import { StatusBar } from './status-bar';
import { StoryText } from './story-text';
import { StoryTimeline } from './story-timeline';
import type { Calm } from './use-calm';
import type { SidePanelState } from './use-desk-layout';
import type { OpenDraft } from './use-open-draft';
import type { TimelineState } from './use-timeline';

/** What every story of the window is told about the desk around it. */
export interface StoryFrame {
  readonly desk: OpenDesk;
  readonly side: SidePanelState;
  readonly timeline: TimelineState;
  readonly calm: Calm;
  readonly openDraft: OpenDraft;
  /** The open story is read for approval: its decision stands below it. */
  readonly isReviewing: boolean;
  /** Its checklist stands in the queue's place. */
  readonly isReview: boolean;
  readonly onNew: () => void;
  readonly onSearch: () => void;
  readonly onCommand: (command: FrameCommand) => void;
  readonly onAddPerson: () => void;
}

export interface OpenStoryProps extends StoryFrame {
  readonly draft: DraftId;
  /** Keys, panels and the status line mean this one. */
  readonly isCurrent: boolean;
  readonly isShown: boolean;
  /** Another story is open that the window has no room for. */
  readonly isCramped: boolean;
}

/** One story of the window. It keeps its editor also while it is not shown. */
export function OpenStory(props: OpenStoryProps): ReactElement | null {
  const { draft, desk, isCurrent, isShown } = props;
  const story = useStoryEditor(draft);
  if (!isShown) return null;
  if (story.kind === 'open') return <Story {...props} story={story} />;
  return (
    <>
      {story.kind === 'missing' && <NothingOpen {...props} isGone />}
      {story.kind === 'loading' && <main className={styles.story} aria-busy />}
      {isCurrent && <StatusBar desk={desk} />}
    </>
  );
}

export interface StoryProps extends OpenStoryProps {
  readonly story: Extract<StoryEditor, { kind: 'open' }>;
}

function Story(props: StoryProps): ReactElement | null {
  const { story, desk, timeline, isCurrent, isCramped, openDraft, calm } = props;
  if (timeline.isOpen && !isCurrent) return null;
  const isBeside = openDraft.beside !== null && !timeline.isOpen && !isCramped;
  return (
    <>
      {timeline.isOpen ? (
        <StoryTimeline
          {...{ story, desk }}
          since={timeline.since}
          onClose={() => timeline.turn(false)}
        />
      ) : (
        <StoryText {...props} isBeside={isBeside} />
      )}
      {isCurrent && (
        <StatusBar desk={desk} end={calm.isOn && <LeaveCalm calm={calm} />}>
          {!isBeside && <SaveLine session={story.session} />}
          <StoryCounts editor={story.editor} />
          <OpenMarkerCount editor={story.editor} />
          <CommentCount
            draft={props.draft}
            onPress={() => story.editor.emit('commentsAsked', null)}
          />
        </StatusBar>
      )}
    </>
  );
}
