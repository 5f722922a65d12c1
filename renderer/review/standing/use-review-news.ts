import { useEffect, useRef } from 'react';
import type { ProfileId } from '@shared/ids';
import type { ReviewState } from '@shared/ipc/review-calls';
import { useToasts } from '../../ui/use-toasts';
import { useWords } from '../../words/use-words';
import { reviewNews } from './review-news';

/** Tells whoever has the story open that somebody took it over, or that its approval is void. */
export function useReviewNews(state: ReviewState | null, me: ProfileId): void {
  const t = useWords('review');
  const toasts = useToasts();
  const before = useRef<ReviewState | null>(null);
  useEffect(() => {
    const known = before.current;
    before.current = state;
    const news = known === null || state === null ? null : reviewNews(known, state, me);
    if (news?.kind === 'voided')
      toasts.show({ kind: 'info', title: t('voided'), text: t('voidedText') });
    if (news?.kind === 'taken-over') {
      const name = state?.names[news.by] ?? t('colleague');
      toasts.show({ kind: 'info', title: t('takenOver', { name }), text: t('takenOverText') });
    }
  }, [state, me, t, toasts]);
}
