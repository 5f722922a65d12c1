import type { ReactElement } from 'react';
import type { LifeStop } from './life-stops';
import { MomentBar } from './moment-bar';
import { PastStory } from './past-story';
import type { TimelineProps } from './timeline';
import type { PastMoment } from './use-past';
import type { Playback } from './use-playback';
import type { Wanted } from './use-restore';
import type { VersionWords } from './use-version-words';

interface ReplayViewProps extends TimelineProps {
  readonly stops: readonly LifeStop[];
  readonly version: number;
  /** What is on the screen: while a moment is being read, the one before it. */
  readonly past: PastMoment | null;
  readonly words: VersionWords;
  readonly playback: Playback;
  readonly reasonFor: (version: number) => string | null;
  readonly onMove: (version: number) => void;
  readonly onWant: (wanted: Wanted) => void;
}

export function ReplayView(props: ReplayViewProps): ReactElement {
  const { stops, version, past, words, playback, onMove, onWant } = props;
  const reason = props.reasonFor(version);
  return (
    <>
      <MomentBar
        {...{ stops, version, words, playback, reason, onMove }}
        onRestore={() => onWant({ version, passage: null })}
      />
      {past && (
        <PastStory
          {...{ past, words, reason }}
          draft={props.draft}
          desk={props.desk}
          sheet={props.sheet}
          onRestore={(passage) => onWant({ version: past.version, passage })}
        />
      )}
    </>
  );
}
