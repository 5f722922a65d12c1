import { useState, type ReactElement } from 'react';
import type { AuditLine } from '@shared/ipc/audit-calls';
import type { OpenDesk } from '@shared/ipc/desk-state';
import { wholeAudit, type AuditFilter } from '@shared/newsroom/audit';
import { useWords } from '../../words/use-words';
import styles from './record.module.css';
import { RecordActions } from './record-actions';
import { RecordFilters } from './record-filters';
import { RecordList } from './record-list';

/** The story whose rows alone are shown. */
export type OneStory = Pick<AuditLine, 'draft' | 'headline'>;

/** Who did what, when, on which version and why. */
export function RecordSettings({ desk }: { readonly desk: OpenDesk }): ReactElement {
  const t = useWords('record');
  const [filter, setFilter] = useState<AuditFilter>(wholeAudit);
  const [story, setStory] = useState<OneStory | null>(null);
  const chooseStory = (chosen: OneStory | null) => {
    setStory(chosen);
    setFilter({ ...filter, draft: chosen?.draft ?? null });
  };
  return (
    <div className={styles.record}>
      <p className={styles.text}>{t('intro')}</p>
      <RecordFilters {...{ desk, filter, story }} onChange={setFilter} onStory={chooseStory} />
      <RecordList key={JSON.stringify(filter)} {...{ desk, filter }} onStory={chooseStory} />
      <RecordActions filter={filter} />
    </div>
  );
}
