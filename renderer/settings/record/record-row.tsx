import type { ReactElement } from 'react';
import type { AuditLine } from '@shared/ipc/audit-calls';
import type { OpenDesk } from '@shared/ipc/desk-state';
import { Button } from '../../ui/button';
import { useMoments } from '../../words/use-moments';
import { useWords } from '../../words/use-words';
import styles from './record.module.css';
import type { OneStory } from './record-settings';

interface RecordRowProps {
  readonly row: AuditLine;
  readonly desk: OpenDesk;
  readonly onStory: (story: OneStory) => void;
  /** Only one story's rows are shown: it need not be named in each. */
  readonly isAlone: boolean;
}

/** One row of the record: who, what, when, to which version of which story, and why. */
export function RecordRow({ row, desk, onStory, isAlone }: RecordRowProps): ReactElement {
  const t = useWords('record');
  const role = useWords('frame')(`role.${row.role}`);
  const { house, zone } = desk.newsroom;
  const moment = useMoments(house.digits, zone)(row.at);
  return (
    <>
      <span className={styles.place}>{t('row', { place: String(row.place) })}</span>
      <span className={styles.words}>
        <span className={styles.act}>{t(`act.${row.act}`)}</span>
        {!isAlone && row.draft !== null && <Story {...{ row, onStory }} />}
        {row.reason !== '' && <bdi className={styles.reason}>{row.reason}</bdi>}
      </span>
      <span className={styles.who}>
        <bdi>{row.name}</bdi> · {role}
        <span className={styles.when}>
          <time dateTime={new Date(row.at).toISOString()}>{moment}</time>
          {row.version !== null && ` · ${t('version', { version: String(row.version) })}`}
        </span>
      </span>
    </>
  );
}

function Story({ row, onStory }: Pick<RecordRowProps, 'row' | 'onStory'>): ReactElement {
  const t = useWords('record');
  const { draft, headline } = row;
  if (headline === null) return <span className={styles.gone}>{t('gone')}</span>;
  return (
    <Button kind="link" onPress={() => onStory({ draft, headline })}>
      <bdi className={styles.headline}>{headline === '' ? t('untitled') : headline}</bdi>
    </Button>
  );
}
