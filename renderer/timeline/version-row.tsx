import {
  CirclePlay,
  GitCompareArrows,
  GitBranch,
  GitMerge,
  History,
  PencilLine,
  type LucideIcon,
} from 'lucide-react';
import type { ReactElement } from 'react';
import type { VersionName } from '@shared/draft/history/versions-of';
import { classes } from '../ui/classes';
import { Icon } from '../ui/icon';
import { IconButton } from '../ui/icon-button';
import { StageGlyph } from '../ui/stage-glyph';
import { useWords } from '../words/use-words';
import type { LifeStop } from './life-stops';
import { compareTwo, type Shown } from './shown';
import { useTime } from './use-time';
import type { VersionWords } from './use-version-words';
import styles from './version-list.module.css';

interface VersionRowProps {
  readonly stop: LifeStop;
  readonly words: VersionWords;
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
}

/** One version: shown when pressed; in a comparison it may be either side. */
export function VersionRow({ stop, words, shown, onShow }: VersionRowProps): ReactElement {
  const t = useWords('timeline');
  const time = useTime();
  const { version } = stop;
  const name = words.name(stop);
  const isOn =
    shown.kind === 'replay'
      ? shown.version === version
      : [shown.before, shown.after].includes(version);
  const show = () =>
    onShow(shown.kind === 'replay' ? { kind: 'replay', version } : moved(shown, version));
  return (
    <li className={classes(styles.row, isOn && styles.on)}>
      <button type="button" className={styles.show} aria-current={isOn} onClick={show}>
        <span className={styles.mark}>{stop.name && <Mark name={stop.name} />}</span>
        <span className={styles.words}>
          <span className={styles.name}>{name}</span>
          <span className={styles.facts}>
            <bdi>{words.person(stop.author)}</bdi> · {time.short(stop.at)}
          </span>
        </span>
      </button>
      {shown.kind === 'compare' ? (
        <Sides {...{ stop, shown, onShow }} name={name} />
      ) : (
        !isOn && (
          <IconButton
            icon={GitCompareArrows}
            label={t('compareWith', { name })}
            onPress={() => onShow(compareTwo(version, shown.version))}
          />
        )
      )}
    </li>
  );
}

type Compared = Extract<Shown, { kind: 'compare' }>;

/** Older than both or between them becomes the earlier side, newer the later one. */
function moved(shown: Compared, version: number): Shown {
  if (version > shown.after) return { ...shown, after: version };
  return version < shown.after ? { ...shown, before: version } : shown;
}

interface SidesProps {
  readonly stop: LifeStop;
  readonly shown: Compared;
  readonly onShow: (shown: Shown) => void;
  readonly name: string;
}

/** Which side of the comparison a version is; a side that would cross the other is not offered. */
function Sides({ stop: { version }, shown, onShow, name }: SidesProps): ReactElement {
  const t = useWords('timeline');
  return (
    <span className={styles.sides}>
      {version < shown.after && (
        <button
          type="button"
          className={classes(styles.side, shown.before === version && styles.chosen)}
          aria-pressed={shown.before === version}
          aria-label={t('asBefore', { name })}
          onClick={() => onShow({ ...shown, before: version })}
        >
          {t('before')}
        </button>
      )}
      {version > shown.before && (
        <button
          type="button"
          className={classes(styles.side, shown.after === version && styles.chosen)}
          aria-pressed={shown.after === version}
          aria-label={t('asAfter', { name })}
          onClick={() => onShow({ ...shown, after: version })}
        >
          {t('after')}
        </button>
      )}
    </span>
  );
}

const icons: Readonly<Record<Exclude<VersionName['kind'], 'stage' | 'created'>, LucideIcon>> = {
  'session-start': CirclePlay,
  'session-end': PencilLine,
  restore: History,
  merge: GitMerge,
  'before-merge': PencilLine,
  'before-merge-other': GitBranch,
};

function Mark({ name }: { readonly name: VersionName }): ReactElement {
  if (name.kind === 'stage') return <StageGlyph stage={name.stage} />;
  if (name.kind === 'created') return <StageGlyph stage="draft" />;
  return <Icon of={icons[name.kind]} size="s" />;
}
