import { type KeyboardEvent, type ReactElement } from 'react';
import { classes } from '../ui/classes';
import { indexOfVersion, namedFrom, type LifeStop } from './life-stops';
import styles from './life.module.css';

interface KnobProps {
  readonly stops: readonly LifeStop[];
  readonly version: number;
  /** Stops that it may stand on, by index: two knobs never pass each other. */
  readonly range: { readonly first: number; readonly last: number };
  readonly label: string;
  /** Shown on it; a plain dot when left out. */
  readonly text?: string;
  readonly isFilled?: boolean;
  readonly say: (stop: LifeStop) => string;
  readonly onMove: (version: number) => void;
  readonly onSpace?: () => void;
}

/** One place on the slider of a story's life; older is at the inline start. */
export function Knob(props: KnobProps): ReactElement {
  const { stops, version, range, label, text, say } = props;
  const index = indexOfVersion(stops, version);
  const stop = stops[index];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === ' ' && props.onSpace) {
      event.preventDefault();
      props.onSpace();
      return;
    }
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const next = nextIndex({ key: event.key, isRtl }, { stops, index });
    if (next === null) return;
    event.preventDefault();
    const target = stops[Math.min(Math.max(next, range.first), range.last)];
    if (target) props.onMove(target.version);
  };
  return (
    <div
      className={classes(styles.knob, props.isFilled && styles.filled, !text && styles.dot)}
      style={{ insetInlineStart: `${String((stop?.place ?? 0) * 100)}%` }}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={range.first}
      aria-valuemax={range.last}
      aria-valuenow={index}
      aria-valuetext={stop && say(stop)}
      onKeyDown={onKeyDown}
    >
      {text}
    </div>
  );
}

interface Standing {
  readonly stops: readonly LifeStop[];
  readonly index: number;
}

/** Null for a key that is none of the slider's. */
function nextIndex(
  { key, isRtl }: { readonly key: string; readonly isRtl: boolean },
  { stops, index }: Standing,
): number | null {
  switch (key) {
    case 'ArrowUp':
      return index + 1;
    case 'ArrowDown':
      return index - 1;
    case 'ArrowRight':
      return index + (isRtl ? -1 : 1);
    case 'ArrowLeft':
      return index + (isRtl ? 1 : -1);
    case 'PageUp':
      return namedFrom(stops, index, 1);
    case 'PageDown':
      return namedFrom(stops, index, -1);
    case 'Home':
      return 0;
    case 'End':
      return stops.length - 1;
    default:
      return null;
  }
}
