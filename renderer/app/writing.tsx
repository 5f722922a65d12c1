import { ArrowLeftRight } from 'lucide-react';
import type { ReactElement } from 'react';
import { isEditable } from '@shared/draft/workflow';
import { BidiDoctor } from '../editor/bidi-doctor/bidi-doctor';
import { useComfort } from '../editor/comfort/use-comfort';
import { EditorToolbar } from '../editor/editor-toolbar';
import { FindPlace } from '../editor/find/find-place';
import { SaveLine } from '../editor/save-line';
import { StorySheet } from '../editor/story-sheet';
import { useSuggester } from '../editor/suggest/use-suggester';
import { DecisionBar } from '../review/decision-bar';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import { Notice } from '../ui/notice';
import { useWords } from '../words/use-words';
import styles from './desk.module.css';
import type { StoryProps } from './open-story';
import type { SideTab } from './side-tabs';
import { StoryHead } from './story-head';
import { useAskedBlocks } from './use-asked-blocks';
import { useStoryComments } from './use-story-comments';
import { useStoryKeys } from './use-story-keys';
import type { StoryReview } from './use-story-review';

export interface WritingProps extends StoryProps, StoryReview {
  /** Another story stands beside it. */
  readonly isBeside: boolean;
  readonly onShow: (tab: SideTab) => void;
  readonly onFocus: () => void;
}

/** The column where the story is written: where it stands, how it is set, and the sheet. */
export function Writing(props: WritingProps): ReactElement {
  const { story, desk, draft, calm, isBeside, isCurrent, isCramped, onShow, onFocus } = props;
  const { deciding, ways } = props;
  const { editor, stage, session } = story;
  const name = useName(props);
  useStoryKeys(editor, isCurrent);
  useAskedBlocks(editor, onShow);
  const margin = useStoryComments(props, onShow);
  const { author } = story.opened.summary;
  useSuggester({ editor, draft, stage, profile: desk.profile, author });
  const { comfort } = useComfort();
  return (
    <div
      className={classes(
        styles.story,
        isBeside && !isFirst(props) && styles.second,
        isBeside && isCurrent && styles.current,
      )}
      role={isFirst(props) ? 'main' : 'region'}
      aria-label={name}
      onFocusCapture={onFocus}
    >
      {isCramped && <Cramped {...props} />}
      {!calm.isOn && (
        <>
          <StoryHead {...props} />
          {!comfort.isToolbarHidden && (
            <EditorToolbar {...{ editor, stage }} story={{ draft, desk, author }} />
          )}
        </>
      )}
      <FindPlace editor={editor} isReadOnly={!isEditable(stage)}>
        <StorySheet {...{ editor, stage, desk, margin }} />
      </FindPlace>
      <BidiDoctor editor={editor} isReadOnly={!isEditable(stage)} />
      {isCurrent && props.isReviewing && !calm.isOn && props.review !== null && (
        <DecisionBar
          review={props.review}
          {...{ deciding, ways }}
          authorName={story.opened.summary.authorName}
        />
      )}
      {isBeside && (
        <div className={styles.line}>
          <SaveLine session={session} />
        </div>
      )}
    </div>
  );
}

/** There is one main part of a window; a story beside it is another region. */
function isFirst({ openDraft, draft }: WritingProps): boolean {
  return openDraft.shown[0] === draft;
}

function useName(props: WritingProps): string {
  const t = useWords('comfort');
  const editor = useWords('frame')('editor');
  if (!props.isBeside) return editor;
  return isFirst(props) ? t('firstStory') : t('secondStory');
}

/** Two stories are open where there is room for one. */
function Cramped({ openDraft }: WritingProps): ReactElement {
  const t = useWords('comfort');
  return (
    <div className={styles.cramped}>
      <Notice>{t('tooNarrow')}</Notice>
      <Button icon={ArrowLeftRight} onPress={openDraft.goBeside}>
        {t('toOther')}
      </Button>
    </div>
  );
}
