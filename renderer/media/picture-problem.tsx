import type { ReactElement } from 'react';
import { Notice } from '../ui/notice';
import { useWords } from '../words/use-words';
import type { PictureTrouble } from './keep-file';
import { useTroubleWords } from './use-trouble-words';

interface PictureProblemProps {
  readonly problem: PictureTrouble;
  readonly hasPicture: boolean;
}

/** What happened, and that nothing of the story was touched. */
export function PictureProblem({ problem, hasPicture }: PictureProblemProps): ReactElement {
  const t = useWords('pictures');
  const what = useTroubleWords();
  return (
    <div role="alert">
      <Notice kind="danger">
        {what(problem)} {t(hasPicture ? 'pictureUnchanged' : 'storyUnchanged')}
      </Notice>
    </div>
  );
}
