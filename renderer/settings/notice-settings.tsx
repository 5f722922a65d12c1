import type { ReactElement } from 'react';
import type { OpenDesk } from '@shared/ipc/desk-state';
import {
  daysOfWeek,
  minutesADay,
  type DayOfWeek,
  type QuietHours,
} from '@shared/newsroom/quiet-hours';
import { ask } from '../bridge';
import { useAnswer } from '../bridge/use-answer';
import { Checkbox } from '../ui/checkbox';
import { Select } from '../ui/select';
import { useHouseLocale } from '../words/use-moments';
import { useWords } from '../words/use-words';
import styles from './settings-dialog.module.css';

/** When the person at the desk is not to be disturbed. */
export function NoticeSettings({ desk }: { readonly desk: OpenDesk }): ReactElement | null {
  const t = useWords('notices');
  const { data: quiet } = useAnswer('notices.quiet', null);
  if (quiet === undefined) return null;
  const set = (part: Partial<QuietHours>) =>
    void ask('notices.set-quiet', { quiet: { ...quiet, ...part } });
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t('quiet')}</h3>
      <p className={styles.text}>{t('quietText')}</p>
      <Checkbox isSelected={quiet.isOn} onChange={(isOn) => set({ isOn })}>
        {t('quietOn')}
      </Checkbox>
      <Hours {...{ desk, quiet, set }} />
      <Days {...{ quiet, set }} />
    </section>
  );
}

interface PartProps {
  readonly quiet: QuietHours;
  readonly set: (part: Partial<QuietHours>) => void;
}

const step = 30;
const times = Array.from({ length: minutesADay / step }, (_, place) => place * step);

function Hours({ desk, quiet, set }: PartProps & { readonly desk: OpenDesk }): ReactElement {
  const t = useWords('notices');
  const locale = useHouseLocale(desk.newsroom.house.digits);
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' });
  const choices = times.map((minutes) => ({
    id: String(minutes),
    name: clock.format(minutes * 60_000),
  }));
  const { from, to, isOn } = quiet;
  return (
    <div className={styles.hours}>
      <Select
        label={t('from')}
        value={String(from)}
        onChange={(minutes) => set({ from: Number(minutes) })}
        choices={choices}
        isDisabled={!isOn}
      />
      <Select
        label={t('to')}
        value={String(to)}
        onChange={(minutes) => set({ to: Number(minutes) })}
        choices={choices}
        isDisabled={!isOn}
      />
      {from >= to && <p className={styles.text}>{from === to ? t('wholeDay') : t('overnight')}</p>}
    </div>
  );
}

function Days({ quiet, set }: PartProps): ReactElement {
  const t = useWords('notices');
  const turn = (day: DayOfWeek, isQuiet: boolean) => {
    const others = quiet.days.filter((one) => one !== day);
    set({ days: isQuiet ? [...others, day] : others });
  };
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.label}>{t('days')}</legend>
      {daysOfWeek.map((day) => (
        <Checkbox
          key={day}
          isSelected={quiet.days.includes(day)}
          onChange={(isQuiet) => turn(day, isQuiet)}
          isDisabled={!quiet.isOn}
        >
          {t(`day.${day}`)}
        </Checkbox>
      ))}
    </fieldset>
  );
}
