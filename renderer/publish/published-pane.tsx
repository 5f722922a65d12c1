import { ExternalLink } from 'lucide-react';
import type { ReactElement } from 'react';
import type { PublishedPage } from '@shared/ipc/calls';
import { Button } from '../ui/button';
import { Pane } from '../ui/pane';
import { locales } from '../words/numbers';
import { useLanguage, useWords } from '../words/use-words';
import { Address } from './address';
import styles from './publish-panel.module.css';

interface PublishedPaneProps {
  readonly page: PublishedPage;
  readonly onShow: () => void;
}

export function PublishedPane({ page, onShow }: PublishedPaneProps): ReactElement {
  const t = useWords('publish');
  const language = useLanguage();
  const time = new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(page.publishedAt);
  return (
    <Pane title={t('publishedState')}>
      <p className={styles.state}>{t('publishedAt', { time })}</p>
      <Address text={page.url} label={t('fullAddress')} />
      <Address text={page.file} label={t('pageFile')} />
      <div className={styles.buttons}>
        <Button icon={ExternalLink} onPress={onShow}>
          {t('showPage')}
        </Button>
      </div>
    </Pane>
  );
}
