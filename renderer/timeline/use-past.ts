import type { DraftId } from '@shared/ids';
import type { PastDraft } from '@shared/ipc/calls';
import { useAnswer } from '../bridge/use-answer';
import { momentOf, versionOfMoment } from './moments';

/** The story at a stop of the slider. */
export interface PastMoment extends Pick<PastDraft, 'document'> {
  readonly version: number;
}

/** The draft at a version; while that is being read, what was shown before it. */
export function usePast(draft: DraftId, version: number): PastMoment | null {
  const { data: answer } = useAnswer('history.at', { draft, moment: momentOf(version) });
  if (answer?.ok !== true) return null;
  const { moment, document } = answer.value;
  return { version: versionOfMoment(moment), document };
}
