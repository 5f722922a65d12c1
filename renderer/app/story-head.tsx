import { AppWindow, History, PanelRight, X } from 'lucide-react';
import { lazy, Suspense, type ReactElement } from 'react';
import { isEditable, type Stage } from '@shared/draft/workflow';
import { ask } from '../bridge';
import { handOver } from '../editor/hand-over';
import { OutlineButton } from '../editor/outline/outline-button';
import { CompareMenu } from '../review/compare-menu';
import { DocumentHead } from '../review/document-head';
import type { ReviewView } from '../review/use-review';
import { IconButton } from '../ui/icon-button';
import { useWords } from '../words/use-words';
import { shortcuts } from './keyboard-map';
import { StoryMenu } from './story-menu';
import { StoryMerge } from './story-merge';
import { ViewMenu } from './view-menu';
import type { WritingProps } from './writing';

const SaveParcelDialog = lazy(async () => ({
  default: (await import('../parcels/save-parcel-dialog')).SaveParcelDialog,
}));

/** Where the story stands, the ways to look at it, and what merges left over. */
export function StoryHead(props: WritingProps): ReactElement {
  const { story, desk, side, timeline, openDraft, isBeside, isCramped } = props;
  const { review, deciding, ways, parcel } = props;
  const t = useWords('frame');
  const { editor, opened, stage, reason } = story;
  const { draft } = opened.summary;
  return (
    <div>
      <DocumentHead
        {...{ opened, stage, reason, review, deciding, ways }}
        me={desk.profile}
        onCompare={(version) => timeline.turn(true, version)}
        hasBar={props.isReviewing && props.isCurrent}
      >
        <OutlineButton editor={editor} />
        {!isBeside && (
          <IconButton
            icon={AppWindow}
            label={t('newWindow')}
            onPress={() => void ask('window.open', null)}
          />
        )}
        {review !== null && (
          <CompareMenu state={review.state} onCompare={(version) => timeline.turn(true, version)} />
        )}
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
        <ViewMenu onCommand={props.onCommand} />
        <StoryMenu
          {...{ draft, desk, openDraft, review, deciding }}
          isPublished={isKept(stage, review)}
        />
        {(isBeside || isCramped) && <CloseStory onClose={() => openDraft.closeOne(draft)} />}
      </DocumentHead>
      {parcel.isAsked && (
        <Suspense>
          <SaveParcelDialog {...{ draft, handOver }} onClose={parcel.close} />
        </Suspense>
      )}
      <StoryMerge draft={draft} isReadOnly={!isEditable(stage)} />
    </div>
  );
}

function CloseStory({ onClose }: { readonly onClose: () => void }): ReactElement {
  const t = useWords('comfort');
  return <IconButton icon={X} label={t('closeStory')} onPress={onClose} />;
}

/** What readers have, or had, is not thrown away, also not while a change to it is in work. */
function isKept(stage: Stage, review: ReviewView | null): boolean {
  const isClosed = !isEditable(stage) && stage !== 'spiked';
  return isClosed || (review !== null && review.state.review.live !== null);
}
