import type { ArticleId } from '@shared/ids';
import { ask } from '../bridge';
import { useToasts } from '../ui/use-toasts';
import { useWords } from '../words/use-words';

/** Opens a published page in the person's browser, or says that its file has gone. */
export function useShowPage(): (article: ArticleId) => Promise<void> {
  const t = useWords('review');
  const toasts = useToasts();
  return async (article) => {
    const shown = await ask('site.show', { article });
    if (!shown.ok)
      toasts.show({ kind: 'danger', title: t('pageNotFound'), text: t('pageNotFoundText') });
  };
}
