import { useEffect, useState, type ReactElement } from 'react';
import type { MissingPart } from '@shared/article/missing-parts';
import { focusPart } from '../editor/focus-part';
import { insertReadMore } from '../editor/insert-read-more';
import { pickUndescribed } from '../editor/pictures/pick-undescribed';
import { useWords } from '../words/use-words';
import styles from './desk.module.css';
import { Drawer } from './drawer';
import { focusPanelPart } from './focus-panel-part';
import type { StoryProps } from './open-story';
import { SidePanel } from './side-panel';
import { StoryPictures } from './story-pictures';
import { tabOf, type SideTab } from './side-tabs';
import { StoryChecklist } from './story-checklist';
import { useStoryReview } from './use-story-review';
import { Writing } from './writing';

interface StoryTextProps extends StoryProps {
  readonly isBeside: boolean;
}

/** The text being written and its panel. */
export function StoryText(props: StoryTextProps): ReactElement {
  const { story, desk, side, openDraft, isCurrent, draft } = props;
  const { editor, opened, stage } = story;
  const t = useWords('frame');
  const [tab, setTab] = useState<SideTab>('source');
  useWantedFocus(props);
  const show = (chosen: SideTab) => {
    setTab(chosen);
    side.turn(true);
  };
  const jump = (part: MissingPart) => {
    const place = tabOf(part);
    if (part === 'alt') pickUndescribed(editor);
    if (place !== null) {
      show(place);
      focusPanelPart(part);
      return;
    }
    if (side.isDrawer) side.turn(false);
    focusPart(editor, part === 'headline' ? 'headline' : 'body');
  };
  const reviewing = useStoryReview(props, jump);
  return (
    <>
      <Writing
        {...props}
        {...reviewing}
        onShow={show}
        onFocus={() => !isCurrent && openDraft.turnTo(opened.summary.draft)}
      />
      <StoryPictures editor={editor} onShow={show} />
      {isCurrent && <StoryChecklist {...reviewing} draft={draft} />}
      {isCurrent && (
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
      )}
    </>
  );
}

/** A new story waits at its headline; one that was asked for takes the keys where its caret was. */
function useWantedFocus({ story, draft, openDraft }: StoryTextProps): void {
  const { editor } = story;
  const { fresh, wanted } = openDraft;
  useEffect(() => {
    if (fresh === draft) focusPart(editor, 'headline');
  }, [fresh, draft, editor]);
  useEffect(() => {
    if (wanted?.draft === draft) editor.view.focus();
  }, [wanted, draft, editor]);
}
