import { useRef, type PointerEvent, type ReactElement } from 'react';
import { useWords } from '../words/use-words';
import { Knob } from './knob';
import { indexOfVersion, stopAt, type LifeStop } from './life-stops';
import styles from './life.module.css';
import type { Shown } from './shown';

interface RailProps {
  readonly stops: readonly LifeStop[];
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
  readonly say: (stop: LifeStop) => string;
  readonly onPlay: () => void;
}

/** The slider: one knob to replay, two to compare. */
export function Rail({ stops, shown, onShow, say, onPlay }: RailProps): ReactElement {
  const t = useWords('timeline');
  const drag = useDrag({ stops, shown, onShow });
  const last = stops.length - 1;
  const place = (version: number) => stops[indexOfVersion(stops, version)]?.place ?? 0;
  return (
    <div className={styles.rail} {...drag}>
      {shown.kind === 'replay' ? (
        <>
          <Span from={0} to={place(shown.version)} />
          <Knob
            {...{ stops, say }}
            version={shown.version}
            range={{ first: 0, last }}
            label={t('moment')}
            isFilled
            onSpace={onPlay}
            onMove={(version) => onShow({ kind: 'replay', version })}
          />
        </>
      ) : (
        <>
          <Span from={place(shown.before)} to={place(shown.after)} />
          <Knob
            {...{ stops, say }}
            version={shown.before}
            range={{ first: 0, last: Math.max(indexOfVersion(stops, shown.after) - 1, 0) }}
            label={t('before')}
            text={t('before')}
            onMove={(before) => onShow({ ...shown, before })}
          />
          <Knob
            {...{ stops, say }}
            version={shown.after}
            range={{ first: Math.min(indexOfVersion(stops, shown.before) + 1, last), last }}
            label={t('after')}
            text={t('after')}
            isFilled
            onMove={(after) => onShow({ ...shown, after })}
          />
        </>
      )}
    </div>
  );
}

function Span({ from, to }: { readonly from: number; readonly to: number }): ReactElement {
  const percent = (part: number) => `${String(part * 100)}%`;
  return (
    <span
      className={styles.span}
      style={{ insetInlineStart: percent(from), inlineSize: percent(to - from) }}
    />
  );
}

type Dragged = 'before' | 'after' | null;

function useDrag({ stops, shown, onShow }: Pick<RailProps, 'stops' | 'shown' | 'onShow'>) {
  const dragged = useRef<Dragged>(null);
  const move = (event: PointerEvent<HTMLElement>) => {
    const stop = stopAt(stops, placeOf(event));
    if (stop === undefined) return;
    if (shown.kind === 'replay') onShow({ kind: 'replay', version: stop.version });
    else if (dragged.current === 'before' && stop.version < shown.after)
      onShow({ ...shown, before: stop.version });
    else if (dragged.current === 'after' && stop.version > shown.before)
      onShow({ ...shown, after: stop.version });
  };
  const isDragging = useRef(false);
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      isDragging.current = true;
      event.currentTarget.setPointerCapture(event.pointerId);
      if (shown.kind === 'compare') dragged.current = nearer(stops, shown, placeOf(event));
      move(event);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (isDragging.current) move(event);
    },
    onPointerUp: () => void (isDragging.current = false),
    onPointerCancel: () => void (isDragging.current = false),
  };
}

function nearer(
  stops: readonly LifeStop[],
  { before, after }: Extract<Shown, { kind: 'compare' }>,
  place: number,
): 'before' | 'after' {
  const far = (version: number) =>
    Math.abs((stops[indexOfVersion(stops, version)]?.place ?? 0) - place);
  return far(before) < far(after) ? 'before' : 'after';
}

/** From 0 at the inline start to 1. */
function placeOf({ currentTarget, clientX }: PointerEvent<HTMLElement>): number {
  const { x, width } = currentTarget.getBoundingClientRect();
  const part = Math.min(Math.max((clientX - x) / width, 0), 1);
  return getComputedStyle(currentTarget).direction === 'rtl' ? 1 - part : part;
}
