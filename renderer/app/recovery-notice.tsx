import { TriangleAlert, X } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import type { Recovery } from '@shared/ipc/desk-state';
import { AddressText } from '../ui/address-text';
import { Icon } from '../ui/icon';
import { IconButton } from '../ui/icon-button';
import { locales } from '../words/numbers';
import { useLanguage, useWords } from '../words/use-words';
import styles from './recovery-notice.module.css';

/** What happened to a damaged file at start: what was kept, where, and what took its place. */
export function RecoveryNotice({ recovery }: { readonly recovery: Recovery }): ReactElement | null {
  const t = useWords('frame');
  const close = useWords('ui')('close');
  const [isRead, setIsRead] = useState(false);
  if (isRead) return null;
  return (
    <section className={styles.notice} role="alert">
      <Icon of={TriangleAlert} />
      <div className={styles.text}>
        <p>
          <strong>{t('recovered')}</strong> <Replacement recovery={recovery} /> {t('recoveredSafe')}
        </p>
        <p>{t('setAside')}</p>
        <AddressText text={recovery.aside} />
      </div>
      <IconButton icon={X} label={close} onPress={() => setIsRead(true)} />
    </section>
  );
}

function Replacement({ recovery }: { readonly recovery: Recovery }): ReactElement {
  const t = useWords('frame');
  const language = useLanguage();
  if (recovery.backupAt === null) return <>{t('recoveredEmpty')}</>;
  const clock = new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  const when = clock.format(recovery.backupAt);
  return (
    <>
      {t('recoveredFrom', { when })} {t('recoveredDrafts', { count: recovery.drafts })}
    </>
  );
}
