import { Pause, Play, RotateCcw, SkipBack, SkipForward } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { Segments } from '../ui/segments';
import { useWords } from '../words/use-words';
import { indexOfVersion, namedFrom, type LifeStop } from './life-stops';
import styles from './timeline.module.css';
import { speeds, type Playback } from './use-playback';
import { useTime } from './use-time';
import type { VersionWords } from './use-version-words';

interface MomentBarProps {
  readonly stops: readonly LifeStop[];
  readonly version: number;
  readonly words: VersionWords;
  readonly playback: Playback;
  readonly onMove: (version: number) => void;
  readonly onRestore: () => void;
  /** Why nothing can be restored; null when it can. */
  readonly reason: string | null;
}

/** Plays the life of the story, says which moment is shown, and brings it back. */
export function MomentBar(props: MomentBarProps): ReactElement {
  const { stops, version, words, playback, onMove } = props;
  const t = useWords('timeline');
  const time = useTime();
  const index = indexOfVersion(stops, version);
  const stop = stops[index];
  const isPlaying = playback.isPlaying;
  const jump = (direction: 1 | -1) => {
    const target = stops[namedFrom(stops, index, direction)];
    if (target) onMove(target.version);
  };
  return (
    <div className={styles.bar}>
      <IconButton icon={SkipBack} label={t('earlierMark')} onPress={() => jump(-1)} />
      <IconButton
        icon={isPlaying ? Pause : Play}
        label={t(isPlaying ? 'pause' : 'play')}
        kind="plain"
        onPress={playback.turn}
      />
      <IconButton icon={SkipForward} label={t('laterMark')} onPress={() => jump(1)} />
      <Segments
        label={t('speed')}
        isLabelHidden
        value={playback.speed}
        onChange={playback.setSpeed}
        choices={speeds.map((id) => ({ id, name: t(`speed.${id}`) }))}
      />
      {stop && (
        <p className={styles.moment}>
          <b>{words.name(stop)}</b>
          <span className={styles.quiet}>
            <bdi>{words.person(stop.author)}</bdi> · {time.full(stop.at)}
          </span>
        </p>
      )}
      <span className={styles.space} />
      <Button icon={RotateCcw} reason={props.reason} onPress={props.onRestore}>
        {t('restore')}
      </Button>
    </div>
  );
}
