import type { Editor } from '@tiptap/react';
import { MessageSquare } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import type { MissingPart } from '@shared/article/missing-parts';
import { isEditable, type Stage } from '@shared/draft/workflow';
import { articleOf } from '@shared/ids';
import type { ArchiveEntry, OpenedDraft } from '@shared/ipc/calls';
import type { OpenDesk } from '@shared/ipc/desk-state';
import { RelatedPanel } from '../archive/related-panel';
import { CategoryPanel } from '../metadata/category-panel';
import { SourcePanel } from '../metadata/source-panel';
import { PicturePanel } from '../media/picture-panel';
import { pickInGallery } from '../editor/pictures/pick-in-gallery';
import { PublishPanel } from '../publish/publish-panel';
import { useShowPage } from '../review/use-show-page';
import { CommentList } from '../comments/comment-list';
import { handOver } from '../editor/hand-over';
import { Notice } from '../ui/notice';
import { Tabs } from '../ui/tabs';
import { useWords } from '../words/use-words';
import { TabComments } from './tab-comments';
import { useMarginRoom } from './use-margin-room';
import { sideTabs, type SideTab } from './side-tabs';
import styles from './side-panel.module.css';
import { useEdit } from './use-edit';
import { useLiveStory } from './use-live-story';
import { usePanelUndo } from './use-panel-undo';

interface SidePanelProps {
  readonly editor: Editor;
  readonly opened: OpenedDraft;
  readonly stage: Stage;
  readonly desk: OpenDesk;
  readonly tab: SideTab;
  readonly onTab: (tab: SideTab) => void;
  readonly onJump: (part: MissingPart) => void;
  readonly onInsertReadMore: (entry: ArchiveEntry) => void;
}

/** Everything about the open story that is not its prose. */
export function SidePanel(props: SidePanelProps): ReactElement {
  const t = useWords('metadata');
  const { tab, onTab, stage } = props;
  const { contents, isMissing, picked } = usePanels(props);
  const { editor, opened } = props;
  const { draft } = opened.summary;
  const undo = usePanelUndo(props.editor);
  return (
    <div className={styles.side} onKeyDownCapture={undo}>
      <Tabs
        label={t('panel')}
        value={tab}
        onChange={onTab}
        tabs={sideTabs.map((id) => ({
          id,
          name: t(`tab.${id}`),
          icon: id === 'comments' ? MessageSquare : undefined,
          dot: id === 'publish' && isMissing ? t('somethingMissing') : undefined,
          content: (
            <>
              {!isEditable(stage) && id !== 'publish' && id !== 'comments' && (
                <div className={styles.notice}>
                  <Notice>{t('readOnly')}</Notice>
                </div>
              )}
              <TabComments {...{ editor, draft, id, picked }} />
              {contents[id]}
            </>
          ),
        }))}
      />
    </div>
  );
}

interface Panels {
  readonly contents: Readonly<Record<SideTab, ReactNode>>;
  readonly isMissing: boolean;
  /** Hash of the picture that the panel is about; null when there is none. */
  readonly picked: string | null;
}

function usePanels(props: SidePanelProps): Panels {
  const { editor, opened, stage, desk, onJump, onInsertReadMore } = props;
  const { story, missing, picked } = useLiveStory(editor);
  const edit = useEdit(editor);
  const panel = { story, edit, isReadOnly: !isEditable(stage) };
  const article = articleOf(opened.summary.draft);
  const show = useShowPage();
  const hasMargin = useMarginRoom(editor);
  const { draft } = opened.summary;

  return {
    isMissing: missing.length > 0,
    picked: picked.picture?.media ?? story.lead?.media ?? null,
    contents: {
      source: <SourcePanel {...panel} desk={desk} />,
      category: <CategoryPanel {...panel} desk={desk} />,
      related: <RelatedPanel {...panel} article={article} onInsertReadMore={onInsertReadMore} />,
      picture: (
        <PicturePanel {...panel} picked={picked} onPick={(index) => pickInGallery(editor, index)} />
      ),
      comments: <CommentList {...{ editor, draft, desk, handOver, hasMargin }} />,
      publish: (
        <PublishPanel
          {...panel}
          {...{ missing, stage, desk, onJump }}
          published={opened.published}
          onShow={(page) => void show(page.article)}
        />
      ),
    },
  };
}
