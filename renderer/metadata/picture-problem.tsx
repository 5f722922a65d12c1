import type { ReactElement } from 'react';
import { unreachable } from '@shared/unreachable';
import { Notice } from '../ui/notice';
import { useWords } from '../words/use-words';
import type { PictureTrouble } from './use-keep-picture';

interface PictureProblemProps {
  readonly problem: PictureTrouble;
  readonly hasPicture: boolean;
}

/** What happened, and that nothing of the story was touched. */
export function PictureProblem({ problem, hasPicture }: PictureProblemProps): ReactElement {
  const t = useWords('metadata');
  const what = useWhatHappened(problem);
  return (
    <div role="alert">
      <Notice kind="danger">
        {what} {t(hasPicture ? 'pictureUnchanged' : 'storyUnchanged')}
      </Notice>
    </div>
  );
}

const megabyte = 1024 * 1024;

function useWhatHappened({ file, refusal }: PictureTrouble): string {
  const t = useWords('metadata');
  switch (refusal.kind) {
    case 'not-a-picture':
      return t('notAPicture', { file });
    case 'too-large':
      return t('pictureTooLarge', { file, limit: Math.floor(refusal.limitBytes / megabyte) });
    case 'not-stored':
      return t('pictureNotStored', { code: refusal.code });
    default:
      return unreachable(refusal);
  }
}
