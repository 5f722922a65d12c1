import { Fragment, useEffect, useRef, type ReactElement } from 'react';
import { useWords } from '../words/use-words';
import type { LifeStop } from './life-stops';
import type { Shown } from './shown';
import { useTime } from './use-time';
import { VersionRow } from './version-row';
import type { VersionWords } from './use-version-words';
import styles from './version-list.module.css';

interface VersionListProps {
  readonly stops: readonly LifeStop[];
  readonly words: VersionWords;
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
}

/** The named versions, newest first, by day. */
export function VersionList({ stops, words, shown, onShow }: VersionListProps): ReactElement {
  const t = useWords('timeline');
  const time = useTime();
  const named = stops.filter(({ name }) => name !== null).toReversed();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  return (
    <aside className={styles.versions} aria-label={t('versions')}>
      <h2 className={styles.title}>{t('versions')}</h2>
      <ol className={styles.list} ref={list}>
        {named.map((stop, place) => {
          const day = time.day(stop.at);
          const above = named[place - 1];
          const isNewDay = above === undefined || time.day(above.at) !== day;
          return (
            <Fragment key={stop.version}>
              {isNewDay && <li className={styles.day}>{day}</li>}
              <VersionRow {...{ stop, words, shown, onShow }} />
            </Fragment>
          );
        })}
      </ol>
    </aside>
  );
}
