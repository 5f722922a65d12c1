import { useEffect, useRef, useState, type ReactElement } from 'react';
import { isEditable } from '@shared/draft/workflow';
import type { DraftHistory } from '@shared/ipc/calls';
import { Segments } from '../ui/segments';
import { useWords } from '../words/use-words';
import { CompareView } from './compare-view';
import { indexOfVersion, type LifeStop } from './life-stops';
import { Life } from './life';
import { ReplayView } from './replay-view';
import { RestoreDialog } from './restore-dialog';
import { compareFrom, shownFirst, versionOf, type Shown } from './shown';
import type { TimelineProps } from './timeline';
import { TimelineHead, type HeadFacts } from './timeline-head';
import styles from './timeline.module.css';
import { usePast } from './use-past';
import { usePlayback } from './use-playback';
import { useRestore, type Wanted } from './use-restore';
import { useVersionWords } from './use-version-words';
import { VersionList } from './version-list';

interface LifeRoomProps extends TimelineProps {
  readonly history: DraftHistory;
  readonly stops: readonly LifeStop[];
  readonly head: HeadFacts;
}

/** The room once there is a history: the slider above, the story below, the versions beside. */
export function LifeRoom(props: LifeRoomProps): ReactElement {
  const { draft, history, stops, head, stage } = props;
  const t = useWords('timeline');
  const words = useVersionWords(history, props.desk.profiles);
  const [shown, setShown] = useState<Shown>(() => shownFirst(history, props.since));
  const column = useRef<HTMLDivElement>(null);
  useEffect(() => column.current?.querySelector<HTMLElement>('[role="slider"]')?.focus(), []);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const move = (version: number) => setShown({ kind: 'replay', version });
  const past = usePast(draft, versionOf(shown));
  const isReady = past?.version === versionOf(shown);
  const playback = usePlayback({ stops, version: versionOf(shown), isReady, onMove: move });
  const { isBusy, restore } = useRestore({ ...props, onDone: props.onClose });
  const reasonFor = (version: number) => {
    if (!isEditable(stage)) return t('readOnly');
    return version >= history.newest ? t('isNow') : null;
  };
  const view = { ...props, words, reasonFor, onWant: setWanted };
  const wantedStop = wanted && stops[indexOfVersion(stops, wanted.version)];
  return (
    <>
      <div className={styles.column} ref={column}>
        <TimelineHead {...head}>
          <Segments
            label={t('mode')}
            isLabelHidden
            value={shown.kind}
            onChange={(kind) =>
              setShown(
                kind === 'compare'
                  ? compareFrom(stops, versionOf(shown))
                  : { kind, version: versionOf(shown) },
              )
            }
            choices={(['replay', 'compare'] as const).map((id) => ({ id, name: t(`mode.${id}`) }))}
          />
        </TimelineHead>
        <Life {...{ history, stops, words, shown }} onShow={setShown} onPlay={playback.turn} />
        {shown.kind === 'replay' ? (
          <ReplayView {...view} {...{ past, playback }} version={shown.version} onMove={move} />
        ) : (
          <CompareView {...view} shown={shown} />
        )}
      </div>
      <VersionList {...{ stops, words, shown }} onShow={setShown} />
      {wanted && wantedStop && (
        <RestoreDialog
          {...{ wanted, stage, words, isBusy }}
          stop={wantedStop}
          onRestore={() => void restore(wanted)}
          onClose={() => setWanted(null)}
        />
      )}
    </>
  );
}
