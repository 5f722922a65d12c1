import { useEffect, useEffectEvent, useState } from 'react';
import { indexOfVersion, namedFrom, type LifeStop } from './life-stops';

export const speeds = ['1', '2', '4'] as const;
export type Speed = (typeof speeds)[number];

/** Between two stops at speed 1 (ms). */
const pace = 240;
/** Who asked for less motion sees one named version after the other, each long enough to read. */
const calmPace = 2400;

export interface Playback {
  readonly isPlaying: boolean;
  readonly speed: Speed;
  readonly setSpeed: (speed: Speed) => void;
  /** Plays or stops; from the end it begins again. */
  readonly turn: () => void;
}

interface PlaybackParts {
  readonly stops: readonly LifeStop[];
  readonly version: number;
  /** The moment on the screen is the one that was asked for. */
  readonly isReady: boolean;
  readonly onMove: (version: number) => void;
}

/** Moves through the life of the story by itself, never faster than its moments can be shown. */
export function usePlayback({ stops, version, isReady, onMove }: PlaybackParts): Playback {
  const [isPlaying, setIsPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>('1');
  const index = indexOfVersion(stops, version);
  const isAtEnd = index >= stops.length - 1;
  const step = useEffectEvent(() => {
    const next = isCalm() ? namedFrom(stops, index, 1) : index + 1;
    const stop = stops[next];
    if (stop) onMove(stop.version);
    if (next >= stops.length - 1) setIsPlaying(false);
  });
  useEffect(() => {
    if (!isPlaying || !isReady) return;
    const timer = setTimeout(step, (isCalm() ? calmPace : pace) / Number(speed));
    return () => clearTimeout(timer);
  }, [isPlaying, isReady, speed, version]);
  const turn = () => {
    if (!isPlaying && isAtEnd && stops[0]) onMove(stops[0].version);
    setIsPlaying(!isPlaying);
  };
  return { isPlaying, speed, setSpeed, turn };
}

function isCalm(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
