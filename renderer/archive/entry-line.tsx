import type { ReactElement } from 'react';
import type { ArchiveEntry } from '@shared/ipc/calls';
import { mediaAddress } from '../bridge/media-address';
import { locales } from '../words/numbers';
import { useLanguage } from '../words/use-words';
import styles from './related-panel.module.css';

const dayForm = { day: 'numeric', month: 'short', year: 'numeric' } as const;

/** A published story as lists show it: its picture, its headline now, its section and day. */
export function EntryLine({ entry }: { readonly entry: ArchiveEntry }): ReactElement {
  const language = useLanguage();
  const day = new Intl.DateTimeFormat(locales[language], dayForm);
  return (
    <>
      {entry.lead === null ? (
        <span className={styles.thumbnail} />
      ) : (
        <img className={styles.thumbnail} src={mediaAddress(entry.lead)} alt="" loading="lazy" />
      )}
      <div className={styles.words}>
        <span className={styles.headline} lang="ar" title={entry.headline}>
          <bdi>{entry.headline}</bdi>
        </span>
        <span className={styles.meta}>
          <bdi>{entry.categoryName}</bdi> <span aria-hidden>·</span>{' '}
          <time dateTime={new Date(entry.publishedAt).toISOString()}>
            {day.format(entry.publishedAt)}
          </time>
        </span>
      </div>
    </>
  );
}
