import type { ReactElement } from 'react';
import type { Edit } from '@shared/article/edits/edit';
import type { LiveStory } from '@shared/article/live-story';
import type { MissingPart } from '@shared/article/missing-parts';
import type { Stage } from '@shared/draft/workflow';
import type { PublishedPage } from '@shared/ipc/calls';
import type { OpenDesk } from '@shared/ipc/desk-state';
import { ChecklistPane } from './checklist-pane';
import { DestinationPane } from './destination-pane';
import { PagePane } from './page-pane';
import { PublishedPane } from './published-pane';

interface PublishPanelProps {
  readonly story: LiveStory;
  readonly missing: readonly MissingPart[];
  readonly edit: Edit;
  readonly isReadOnly: boolean;
  readonly stage: Stage;
  readonly desk: OpenDesk;
  readonly published: PublishedPage | null;
  readonly onJump: (part: MissingPart) => void;
  readonly onShow: (page: PublishedPage) => void;
}

/** What is left to do before readers have the story, and where they will find it. */
export function PublishPanel(props: PublishPanelProps): ReactElement {
  const { story, missing, published, desk, onJump } = props;
  return (
    <>
      {published === null ? (
        <ChecklistPane
          missing={missing}
          hasPicture={story.lead !== null}
          stage={props.stage}
          onJump={onJump}
        />
      ) : (
        <PublishedPane page={published} onShow={() => props.onShow(published)} />
      )}
      <PagePane {...props} isFixed={published !== null} />
      <DestinationPane folder={desk.siteFolder} />
    </>
  );
}
