import type { DraftId } from '@shared/ids';
import type { PastDraft } from '@shared/ipc/calls';
import { useAnswer } from '../bridge/use-answer';

/** The draft at a version; while that is being read, what was shown before it. */
export function usePast(draft: DraftId, version: number): PastDraft | null {
  const { data: answer } = useAnswer('history.at', { draft, version });
  return answer?.ok ? answer.value : null;
}
