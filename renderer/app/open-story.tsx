import { useEffect, useState, type ReactElement } from 'react';
import type { MissingPart } from '@shared/article/missing-parts';
import type { DraftId } from '@shared/ids';
import type { OpenDesk } from '@shared/ipc/desk-state';
import { focusPart } from '../editor/focus-part';
import { insertReadMore } from '../editor/insert-read-more';
import { SaveLine } from '../editor/save-line';
import { StoryCounts } from '../editor/story-counts';
import { useStoryEditor, type StoryEditor } from '../editor/use-story-editor';
import { useWords } from '../words/use-words';
import styles from './desk.module.css';
import { Drawer } from './drawer';
import { focusPanelPart } from './focus-panel-part';
import { NothingOpen } from './nothing-open';
import { SidePanel } from './side-panel';
import { tabOf, type SideTab } from './side-tabs';
import { StatusBar } from './status-bar';
import { StoryTimeline } from './story-timeline';
import type { OpenDraft } from './use-open-draft';
import type { SidePanelState } from './use-side-panel';
import type { TimelineState } from './use-timeline';
import { Writing } from './writing';

interface OpenStoryProps {
  readonly draft: DraftId;
  /** Just created: the headline takes the focus. */
  readonly isFresh: boolean;
  readonly desk: OpenDesk;
  readonly side: SidePanelState;
  readonly timeline: TimelineState;
  readonly openDraft: OpenDraft;
  readonly onNew: () => void;
  readonly onSearch: () => void;
}

export function OpenStory(props: OpenStoryProps): ReactElement {
  const { draft, desk } = props;
  const story = useStoryEditor(draft);
  if (story.kind === 'open') return <Story key={draft} {...props} story={story} />;
  return (
    <>
      {story.kind === 'missing' && <NothingOpen {...props} isGone />}
      {story.kind === 'loading' && <main className={styles.story} aria-busy />}
      <StatusBar desk={desk} />
    </>
  );
}

interface StoryProps extends OpenStoryProps {
  readonly story: Extract<StoryEditor, { kind: 'open' }>;
}

function Story(props: StoryProps): ReactElement {
  const { story, desk, timeline } = props;
  return (
    <>
      {timeline.isOpen ? (
        <StoryTimeline {...{ story, desk }} onClose={() => timeline.turn(false)} />
      ) : (
        <StoryText {...props} />
      )}
      <StatusBar desk={desk}>
        <SaveLine session={story.session} />
        <StoryCounts editor={story.editor} />
      </StatusBar>
    </>
  );
}

/** The text being written and its panel. */
function StoryText({ story, desk, side, timeline, openDraft, isFresh }: StoryProps): ReactElement {
  const { editor, opened, stage } = story;
  const t = useWords('frame');
  const [tab, setTab] = useState<SideTab>('source');
  useEffect(() => {
    if (isFresh) focusPart(editor, 'headline');
  }, [isFresh, editor]);
  const show = (chosen: SideTab) => {
    setTab(chosen);
    side.turn(true);
  };
  const jump = (part: MissingPart) => {
    const place = tabOf(part);
    if (place !== null) {
      show(place);
      focusPanelPart(part);
      return;
    }
    if (side.isDrawer) side.turn(false);
    focusPart(editor, part === 'headline' ? 'headline' : 'body');
  };
  return (
    <>
      <Writing {...{ story, desk, side, timeline, openDraft }} onJump={jump} onShow={show} />
      <Drawer
        className={styles.side}
        label={t('storyPanel')}
        isOpen={side.isOpen}
        isDrawer={side.isDrawer}
        onClose={() => side.turn(false)}
      >
        <SidePanel
          {...{ editor, opened, stage, desk, tab }}
          onTab={setTab}
          onJump={jump}
          onInsertReadMore={({ article, headline }) =>
            insertReadMore(editor, { article, headline })
          }
        />
      </Drawer>
    </>
  );
}
