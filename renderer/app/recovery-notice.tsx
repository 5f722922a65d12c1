import { TriangleAlert, X } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import type { Recovery } from '@shared/ipc/desk-state';
import { AddressText } from '../ui/address-text';
import { Icon } from '../ui/icon';
import { IconButton } from '../ui/icon-button';
import { locales } from '../words/numbers';
import { useLanguage, useWords } from '../words/use-words';
import styles from './recovery-notice.module.css';

/** What happened to a damaged file: what is here again, what is not, and where the file is. */
export function RecoveryNotice({ recovery }: { readonly recovery: Recovery }): ReactElement | null {
  const t = useWords('safety');
  const close = useWords('ui')('close');
  const [isRead, setIsRead] = useState(false);
  if (isRead) return null;
  return (
    <section className={styles.notice} role="alert">
      <Icon of={TriangleAlert} />
      <div className={styles.text}>
        <p>
          <strong>{t('damaged')}</strong> <Salvaged recovery={recovery} /> {t('untouched')}
        </p>
        {recovery.aside !== '' && (
          <>
            <p>{t('aside')}</p>
            <AddressText text={recovery.aside} />
          </>
        )}
      </div>
      <IconButton icon={X} label={close} onPress={() => setIsRead(true)} />
    </section>
  );
}

function Salvaged({ recovery }: { readonly recovery: Recovery }): ReactElement {
  const t = useWords('safety');
  const { drafts, shortened, lost, copies } = recovery;
  return (
    <>
      {drafts === 0 ? t('salvagedNone') : t('salvaged', { count: drafts })}{' '}
      {drafts > 0 && shortened + lost === 0 && t('allWhole')} <Filled at={recovery.backupAt} />{' '}
      {shortened > 0 && t('shortened', { count: shortened })}{' '}
      {lost > 0 && t('lost', { count: lost })} {copies > 0 && t('copies', { count: copies })}
    </>
  );
}

function Filled({ at }: { readonly at: number | null }): ReactElement {
  const t = useWords('safety');
  const language = useLanguage();
  if (at === null) return <>{t('noBackup')}</>;
  const clock = new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  return <>{t('fromBackup', { when: clock.format(at) })}</>;
}
