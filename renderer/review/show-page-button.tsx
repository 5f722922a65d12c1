import { ExternalLink } from 'lucide-react';
import type { ReactElement } from 'react';
import type { ArticleId } from '@shared/ids';
import { Button } from '../ui/button';
import { useWords } from '../words/use-words';
import { useShowPage } from './use-show-page';

export function ShowPageButton({ article }: { readonly article: ArticleId }): ReactElement {
  const t = useWords('review');
  const show = useShowPage();
  return (
    <Button icon={ExternalLink} onPress={() => void show(article)}>
      {t('showPage')}
    </Button>
  );
}
