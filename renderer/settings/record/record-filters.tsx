import { X } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import type { OpenDesk } from '@shared/ipc/desk-state';
import { auditActs, wholeAudit, type AuditFilter } from '@shared/newsroom/audit';
import { Button } from '../../ui/button';
import { DayField } from '../../ui/day-field';
import { Select } from '../../ui/select';
import { useHouseLocale } from '../../words/use-moments';
import { useWords } from '../../words/use-words';
import styles from './record.module.css';
import type { OneStory } from './record-settings';

interface RecordFiltersProps {
  readonly desk: OpenDesk;
  readonly filter: AuditFilter;
  readonly story: OneStory | null;
  readonly onChange: (filter: AuditFilter) => void;
  readonly onStory: (story: OneStory | null) => void;
}

const any = 'any';
const day = 24 * 60 * 60 * 1000;

export function RecordFilters(props: RecordFiltersProps): ReactElement {
  const { desk, filter, story, onChange, onStory } = props;
  const t = useWords('record');
  const locale = useHouseLocale(desk.newsroom.house.digits);
  // A day that was typed is taken away by drawing its field anew.
  const [round, setRound] = useState(0);
  const clear = () => {
    onStory(null);
    onChange(wholeAudit);
    setRound(round + 1);
  };
  const isFiltered = Object.values(filter).some((part) => part !== null);
  return (
    <div className={styles.filters}>
      <Person {...props} />
      <Act {...props} />
      <I18nProvider locale={locale}>
        <DayField
          key={`from ${String(round)}`}
          label={t('from')}
          onChange={(since) => onChange({ ...filter, since })}
        />
        <DayField
          key={`to ${String(round)}`}
          label={t('to')}
          onChange={(last) => onChange({ ...filter, until: last === null ? null : last + day })}
        />
      </I18nProvider>
      {story !== null && (
        <p className={styles.story}>
          <bdi>{t('onlyStory', { headline: story.headline ?? t('gone') })}</bdi>
          <Button kind="link" onPress={() => onStory(null)}>
            {t('allStories')}
          </Button>
        </p>
      )}
      {isFiltered && (
        <Button kind="quiet" icon={X} onPress={clear}>
          {t('clear')}
        </Button>
      )}
    </div>
  );
}

function Person({ desk, filter, onChange }: RecordFiltersProps): ReactElement {
  const t = useWords('record');
  const choose = (chosen: string) =>
    onChange({ ...filter, actor: desk.profiles.find(({ id }) => id === chosen)?.id ?? null });
  return (
    <Select
      label={t('person')}
      value={filter.actor ?? any}
      onChange={choose}
      choices={[
        { id: any, name: t('everybody') },
        ...desk.profiles.map(({ id, name }) => ({ id: String(id), name })),
      ]}
    />
  );
}

function Act({ filter, onChange }: RecordFiltersProps): ReactElement {
  const t = useWords('record');
  const choose = (chosen: string) =>
    onChange({ ...filter, act: auditActs.find((act) => act === chosen) ?? null });
  return (
    <Select
      label={t('act')}
      value={filter.act ?? any}
      onChange={choose}
      choices={[
        { id: any, name: t('everything') },
        ...auditActs.map((act) => ({ id: act, name: t(`act.${act}`) })),
      ]}
    />
  );
}
