import { useState, type ReactElement } from 'react';
import type { OpenDesk } from '@shared/ipc/desk-state';
import { digitStyles, houseKeepers, quoteStyles, type HouseStyle } from '@shared/newsroom/newsroom';
import { ask } from '../bridge';
import { Notice } from '../ui/notice';
import { Segments } from '../ui/segments';
import { useWords } from '../words/use-words';
import styles from './settings-dialog.module.css';

/** How the newsroom writes: decided by those who answer for its pages, shown to everybody. */
export function HouseSettings({ desk }: { readonly desk: OpenDesk }): ReactElement {
  const t = useWords('input');
  const [isRefused, setIsRefused] = useState(false);
  const { house } = desk.newsroom;
  const set = async (part: Partial<HouseStyle>) => {
    const answer = await ask('newsroom.set-house', { house: { ...house, ...part } });
    setIsRefused(!answer.ok);
  };
  const role = desk.profiles.find(({ id }) => id === desk.profile)?.role;
  const mayDecide = role !== undefined && houseKeepers.includes(role);
  return (
    <section className={styles.section}>
      <h3 className={styles.title}>{t('house')}</h3>
      <p className={styles.text}>{mayDecide ? t('houseText') : t('houseClosed')}</p>
      {isRefused && <Notice kind="caution">{t('notAllowed')}</Notice>}
      <Segments
        label={t('quotes')}
        value={house.quotes}
        isDisabled={!mayDecide}
        onChange={(quotes) => void set({ quotes })}
        choices={quoteStyles.map((id) => ({ id, name: t(`quotes.${id}`) }))}
      />
      <Segments
        label={t('digits')}
        value={house.digits}
        isDisabled={!mayDecide}
        onChange={(digits) => void set({ digits })}
        choices={digitStyles.map((id) => ({ id, name: t(`digits.${id}`) }))}
      />
    </section>
  );
}
