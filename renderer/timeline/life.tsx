import type { CSSProperties, ReactElement } from 'react';
import type { DraftHistory, HistoryPerson } from '@shared/ipc/calls';
import { classes } from '../ui/classes';
import { Person } from '../ui/person';
import { StageChip } from '../ui/stage-chip';
import { useWords } from '../words/use-words';
import { stageBands, tickStops, workBars } from './life-marks';
import type { LifeStop } from './life-stops';
import styles from './life.module.css';
import { Rail } from './rail';
import type { Shown } from './shown';
import { useTime } from './use-time';
import type { VersionWords } from './use-version-words';

interface LifeProps {
  readonly history: DraftHistory;
  readonly stops: readonly LifeStop[];
  readonly words: VersionWords;
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
  readonly onPlay: () => void;
}

/** The life of a story from left to right of the reading: its stages, who worked, and the slider. */
export function Life({ history, stops, words, shown, onShow, onPlay }: LifeProps): ReactElement {
  const t = useWords('timeline');
  const { people } = history;
  return (
    <section className={styles.life} aria-label={t('life')}>
      <div className={styles.labels} aria-hidden>
        <span className={styles.label}>{t('stageBand')}</span>
        {people.map((person) => (
          <span key={person.id} className={styles.who}>
            <Person name={words.person(person.id)} order={words.hue(person.id)} />
            <bdi className={styles.name}>{words.person(person.id)}</bdi>
          </span>
        ))}
      </div>
      <div className={styles.track}>
        <Bands stops={stops} />
        {people.map((person) => (
          <Lane key={person.id} {...{ stops, person }} order={words.hue(person.id)} />
        ))}
        <Nights stops={stops} />
        <Rail {...{ stops, shown, onShow, onPlay }} say={words.place} />
        <Ticks stops={stops} />
      </div>
    </section>
  );
}

function along(from: number, to?: number): CSSProperties {
  const size = to === undefined ? {} : { inlineSize: `calc(${String((to - from) * 100)}% - 2px)` };
  return { insetInlineStart: `${String(from * 100)}%`, ...size };
}

function Bands({ stops }: { readonly stops: readonly LifeStop[] }): ReactElement {
  return (
    <div className={styles.bands} aria-hidden>
      {stageBands(stops).map(({ stage, from, to }) => (
        <span key={from} className={classes(styles.band)} style={along(from, to)}>
          <StageChip stage={stage} />
        </span>
      ))}
    </div>
  );
}

const lanes = [styles.person1, styles.person2, styles.person3, styles.person4] as const;

interface LaneProps {
  readonly stops: readonly LifeStop[];
  readonly person: HistoryPerson;
  readonly order: number;
}

function Lane({ stops, person, order }: LaneProps): ReactElement {
  return (
    <div className={classes(styles.lane, lanes[order % lanes.length])} aria-hidden>
      {workBars(stops, person.id).map(({ place, height }) => (
        <i
          key={place}
          className={styles.bar}
          style={{ ...along(place), blockSize: `${String(Math.round(height * 22))}px` }}
        />
      ))}
    </div>
  );
}

/** A rest is a line, not a length: the axis is work. */
function Nights({ stops }: { readonly stops: readonly LifeStop[] }): ReactElement {
  return (
    <>
      {stops.map(({ pause, place, version }, index) => {
        const before = stops[index - 1]?.place ?? 0;
        return pause === 0 ? null : (
          <span key={version} className={styles.night} style={along((place + before) / 2)} />
        );
      })}
    </>
  );
}

function Ticks({ stops }: { readonly stops: readonly LifeStop[] }): ReactElement {
  const t = useWords('timeline');
  const time = useTime();
  return (
    <div className={styles.ticks} aria-hidden>
      {tickStops(stops).map(({ version, at, place, pause }, index) => (
        <span key={version} style={along(place)}>
          {index === 0 || pause > 0 ? time.tick(at) : time.short(at)}
        </span>
      ))}
      <span className={styles.last}>{t('now')}</span>
    </div>
  );
}
