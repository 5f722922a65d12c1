import { AppWindow, History, PanelRight } from 'lucide-react';
import type { ReactElement } from 'react';
import type { MissingPart } from '@shared/article/missing-parts';
import { isEditable } from '@shared/draft/workflow';
import type { OpenDesk } from '@shared/ipc/desk-state';
import { EditorToolbar } from '../editor/editor-toolbar';
import { handOver } from '../editor/hand-over';
import { StorySheet } from '../editor/story-sheet';
import type { StoryEditor } from '../editor/use-story-editor';
import { DocumentHead } from '../review/document-head';
import { ask } from '../bridge';
import { IconButton } from '../ui/icon-button';
import { useWords } from '../words/use-words';
import styles from './desk.module.css';
import { shortcuts } from './keyboard-map';
import type { SideTab } from './side-tabs';
import { StoryMenu } from './story-menu';
import { StoryMerge } from './story-merge';
import type { OpenDraft } from './use-open-draft';
import type { SidePanelState } from './use-side-panel';
import type { TimelineState } from './use-timeline';

interface WritingProps {
  readonly story: Extract<StoryEditor, { kind: 'open' }>;
  readonly desk: OpenDesk;
  readonly side: SidePanelState;
  readonly timeline: TimelineState;
  readonly openDraft: OpenDraft;
  readonly onJump: (part: MissingPart) => void;
  readonly onShow: (tab: SideTab) => void;
}

/** The column where the story is written: where it stands, how it is set, and the sheet. */
export function Writing(props: WritingProps): ReactElement {
  const { story, desk, side, timeline, openDraft, onJump, onShow } = props;
  const t = useWords('frame');
  const { editor, opened, stage, reason } = story;
  const { draft } = opened.summary;
  return (
    <main className={styles.story} aria-label={t('editor')}>
      <div>
        <DocumentHead
          {...{ editor, opened, stage, reason, desk }}
          handOver={handOver}
          onJump={onJump}
        >
          <IconButton
            icon={AppWindow}
            label={t('newWindow')}
            onPress={() => void ask('window.open', null)}
          />
          <IconButton
            icon={History}
            label={t('timeline')}
            shortcut={shortcuts.timeline}
            onPress={() => timeline.turn(true)}
          />
          <IconButton
            icon={PanelRight}
            label={t('storyPanel')}
            shortcut={shortcuts['story-panel']}
            isPressed={side.isOpen}
            onPress={() => side.turn(!side.isOpen)}
          />
          <StoryMenu {...{ draft, openDraft }} isPublished={stage === 'published'} />
        </DocumentHead>
        <StoryMerge draft={draft} isReadOnly={!isEditable(stage)} />
      </div>
      <EditorToolbar
        {...{ editor, stage }}
        onPicture={() => onShow('picture')}
        onReadMore={() => onShow('related')}
      />
      <StorySheet {...{ editor, stage, desk }} />
    </main>
  );
}
