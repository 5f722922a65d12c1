import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { usualComfort, type Comfort } from '@shared/ipc/comfort';
import type { DeskState } from '@shared/ipc/desk-state';
import { useAnswerPart } from '../../bridge/use-answer-part';
import { useDeskChange } from '../../bridge/use-desk-change';

export interface ComfortState {
  readonly comfort: Comfort;
  readonly change: (part: Partial<Comfort>) => void;
  /** Shows it in this window, without keeping it. */
  readonly preview: (part: Partial<Comfort>) => void;
}

const comfortOf = ({ comfort }: DeskState) => comfort;

/** How this person likes to write, in every window of the device. */
export function useComfort(): ComfortState {
  const question = { name: 'desk.state', input: null, part: comfortOf } as const;
  const comfort = useAnswerPart(question) ?? usualComfort;
  const answers = useQueryClient();
  const changeDesk = useDeskChange();
  const preview = useCallback(
    (part: Partial<Comfort>) => {
      answers.setQueryData<DeskState>(
        ['desk.state', null],
        (state) => state && { ...state, comfort: { ...state.comfort, ...part } },
      );
    },
    [answers],
  );
  const change = useCallback(
    (part: Partial<Comfort>) => {
      preview(part);
      const now = answers.getQueryData<DeskState>(['desk.state', null]);
      if (now) void changeDesk('desk.set-comfort', { comfort: now.comfort });
    },
    [answers, changeDesk, preview],
  );
  return { comfort, change, preview };
}
