import { useState, type ReactElement } from 'react';
import type { DraftSummary } from '@shared/draft/draft-summary';
import type { Stage } from '@shared/draft/workflow';
import type { DraftId } from '@shared/ids';
import type { OpenDesk } from '@shared/ipc/desk-state';
import { openAtFirst, queueOrder } from './groups';
import { StageGroup } from './stage-group';

interface StageGroupsProps {
  readonly drafts: readonly DraftSummary[];
  readonly desk: OpenDesk;
  readonly current: DraftId | null;
  readonly onOpen: (draft: DraftId) => void;
  readonly onOpenBeside: (draft: DraftId) => void;
}

export function StageGroups(props: StageGroupsProps): ReactElement {
  const { drafts, desk, current, onOpen, onOpenBeside } = props;
  const [turned, setTurned] = useState<ReadonlySet<Stage>>(new Set());
  const turn = (stage: Stage) => {
    setTurned((before) => {
      const after = new Set(before);
      if (!after.delete(stage)) after.add(stage);
      return after;
    });
  };
  const currentStage = drafts.find(({ draft }) => draft === current)?.stage;
  const isOpenAtFirst = (stage: Stage) =>
    stage === 'draft' ||
    stage === currentStage ||
    (openAtFirst.has(stage) && drafts.some((draft) => draft.stage === stage));
  return (
    <>
      {queueOrder.map((stage) => (
        <StageGroup
          key={stage}
          stage={stage}
          drafts={drafts.filter((draft) => draft.stage === stage)}
          isOpen={isOpenAtFirst(stage) !== turned.has(stage)}
          onTurn={() => turn(stage)}
          {...{ desk, current, onOpen, onOpenBeside }}
        />
      ))}
    </>
  );
}
