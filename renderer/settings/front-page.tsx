import { useState, type CSSProperties, type ReactElement } from 'react';
import { longDate } from '@shared/arabic/long-date';
import type { Stage } from '@shared/draft/workflow';
import { classes } from '../ui/classes';
import { StageGlyph } from '../ui/stage-glyph';
import { useLanguage, useWords } from '../words/use-words';
import styles from './front-page.module.css';

interface FrontPageProps {
  readonly name: string;
  readonly newsroom: string;
}

const road = ['draft', 'submitted', 'approved', 'published'] as const satisfies readonly Stage[];

/** What is typed in the first-run form, as the front page of a first issue. */
export function FrontPage({ name, newsroom }: FrontPageProps): ReactElement {
  const t = useWords('settings');
  return (
    <section className={styles.front} aria-label={t('preview')}>
      <div className={styles.page}>
        <p className={styles.date}>
          <span>{useToday()}</span>
          <span>{t('firstIssue')}</span>
        </p>
        <Masthead newsroom={newsroom} />
        <div className={styles.rule} />
        <p className={styles.kicker}>{t('exampleCategory')}</p>
        <h2>{t('exampleHeadline')}</h2>
        <p className={classes(styles.by, name.trim() === '' && styles.example)}>
          <bdi>{name.trim() === '' ? t('exampleName') : name}</bdi>
        </p>
        <div className={styles.columns}>
          <p>{t('exampleText1')}</p>
          <p>{t('exampleText2')}</p>
        </div>
        <ol className={styles.road}>
          {road.map((stage) => (
            <li key={stage}>
              <StageGlyph stage={stage} />
              <span>{t(`road.${stage}`)}</span>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

/** Letters that fit the page at full size; a longer name is set smaller. */
const roomyName = 14;

function Masthead({ newsroom }: { readonly newsroom: string }): ReactElement {
  const t = useWords('settings');
  const typed = newsroom.trim();
  const name = typed === '' ? t('exampleNewsroom') : typed;
  const size = Math.max(30, Math.round(88 * Math.min(1, roomyName / name.length)));
  // A custom property is not among the properties that React's type knows.
  const style = { '--name-size': `${String(size)}px` } as CSSProperties;
  return (
    <p className={classes(styles.name, typed === '' && styles.example)} style={style}>
      <bdi>{name}</bdi>
    </p>
  );
}

function useToday(): string {
  const language = useLanguage();
  const [now] = useState(Date.now);
  if (language === 'ar') return longDate(now, Intl.DateTimeFormat().resolvedOptions().timeZone);
  return new Intl.DateTimeFormat('en', { dateStyle: 'full' }).format(now);
}
