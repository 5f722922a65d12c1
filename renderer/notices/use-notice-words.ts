import { useCallback } from 'react';
import type { NoticeLine } from '@shared/ipc/notice-calls';
import { useWords } from '../words/use-words';

export interface NoticeWords {
  readonly title: string;
  readonly headline: string;
  /** Who did it; empty where two did. */
  readonly by: string;
}

/** A notice in words, alike in the list and in the system's own. */
export function useNoticeWords(): (notice: NoticeLine) => NoticeWords {
  const t = useWords('notices');
  return useCallback(
    ({ kind, headline, actorName }) => {
      const name = actorName === '' ? t('somebody') : actorName;
      return {
        title: t(`kind.${kind}`),
        headline: headline === null ? t('gone') : headline === '' ? t('untitled') : headline,
        by: kind === 'disputed' ? '' : t('by', { name }),
      };
    },
    [t],
  );
}
