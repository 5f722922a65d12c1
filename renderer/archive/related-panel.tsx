import type { ReactElement } from 'react';
import type { Edit } from '@shared/article/edits/edit';
import { attachRelated } from '@shared/article/edits/related';
import type { LiveStory } from '@shared/article/live-story';
import type { ArticleId } from '@shared/ids';
import type { ArchiveEntry } from '@shared/ipc/calls';
import { ArchiveSearch } from './archive-search';
import { AttachedPane } from './attached-pane';

interface RelatedPanelProps {
  readonly story: LiveStory;
  readonly edit: Edit;
  readonly isReadOnly: boolean;
  /** The open story itself, which is not related to itself. */
  readonly article: ArticleId;
  readonly onInsertReadMore: (entry: ArchiveEntry) => void;
}

/** Published stories that go with this one: attached after it, or pointed at from its text. */
export function RelatedPanel(props: RelatedPanelProps): ReactElement {
  const { story, edit, isReadOnly, article, onInsertReadMore } = props;
  return (
    <>
      <AttachedPane
        links={story.related}
        edit={edit}
        isReadOnly={isReadOnly}
        onInsertReadMore={onInsertReadMore}
      />
      {!isReadOnly && (
        <ArchiveSearch
          without={article}
          attached={story.related.map((link) => link.article)}
          onAttach={({ article: found, headline }) =>
            edit((tr) => attachRelated(tr, { article: found, headline }))
          }
          onInsertReadMore={onInsertReadMore}
        />
      )}
    </>
  );
}
