import { ShieldCheck } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import type { AuditFormat, AuditHealth } from '@shared/ipc/audit-calls';
import type { AuditFilter } from '@shared/newsroom/audit';
import { ask } from '../../bridge';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { useToasts } from '../../ui/use-toasts';
import { useWords } from '../../words/use-words';
import styles from './record.module.css';

/** Holds the record against its chain, and saves what the filters leave of it. */
export function RecordActions({ filter }: { readonly filter: AuditFilter }): ReactElement {
  const t = useWords('record');
  const [health, setHealth] = useState<AuditHealth | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const save = useSave(filter);
  const check = async () => {
    setIsBusy(true);
    setHealth(await ask('audit.check', null));
    setIsBusy(false);
  };
  return (
    <div className={styles.actions}>
      <div role="status" className={styles.health}>
        {health !== null && <Health {...health} />}
      </div>
      <Button
        icon={ShieldCheck}
        isBusy={isBusy}
        busyLabel={t('checking')}
        onPress={() => void check()}
      >
        {t('check')}
      </Button>
      <Button onPress={() => void save('csv')}>{t('saveCsv')}</Button>
      <Button onPress={() => void save('json')}>{t('saveJson')}</Button>
    </div>
  );
}

function Health({ rows, tampered }: AuditHealth): ReactElement {
  const t = useWords('record');
  if (tampered !== null)
    return <Notice kind="danger">{t('tampered', { place: String(tampered) })}</Notice>;
  return <Notice kind="good">{t('sound', { count: rows })}</Notice>;
}

function useSave(filter: AuditFilter): (format: AuditFormat) => Promise<void> {
  const t = useWords('record');
  const toasts = useToasts();
  return async (format) => {
    const saved = await ask('audit.save', { filter, format });
    if (!saved.ok) {
      const { code } = saved.refusal;
      toasts.show({ kind: 'danger', title: t('notSaved'), text: t('notSavedText', { code }) });
    } else if (saved.value !== null)
      toasts.show({ kind: 'good', title: t('saved'), address: saved.value.file });
  };
}
