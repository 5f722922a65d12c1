import { useCallback } from 'react';
import type { PictureTrouble } from '../media/keep-file';
import { useTroubleWords } from '../media/use-trouble-words';
import { useToasts } from '../ui/use-toasts';
import { useWords } from '../words/use-words';

/** Says which files did not become pictures; the story is as it was. */
export function useTroubleToasts(): (troubles: readonly PictureTrouble[]) => void {
  const t = useWords('pictures');
  const words = useTroubleWords();
  const toasts = useToasts();
  return useCallback(
    (troubles) => {
      for (const trouble of troubles)
        toasts.show({
          kind: 'danger',
          title: t('notInserted'),
          text: `${words(trouble)} ${t('storyUnchanged')}`,
        });
    },
    [t, words, toasts],
  );
}
