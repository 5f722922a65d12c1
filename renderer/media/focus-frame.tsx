import { useId, type KeyboardEvent, type MouseEvent, type ReactElement } from 'react';
import type { FocalPoint } from '@shared/article/picture';
import type { StoryPicture } from '@shared/article/story';
import { mediaAddress } from '../bridge/media-address';
import { Button } from '../ui/button';
import { useWords } from '../words/use-words';
import styles from './focus-frame.module.css';

interface FocusFrameProps {
  readonly picture: StoryPicture;
  readonly onFocus: (focus: FocalPoint | null) => void;
}

const middle: FocalPoint = { x: 0.5, y: 0.5 };

/** Shares of the picture that one press of an arrow moves the point by. */
const step = 0.05;
const fineStep = 0.01;

const ways: Readonly<Partial<Record<string, readonly [number, number]>>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The whole picture, and on it the point that stays in sight wherever there is less room. */
export function FocusFrame({ picture, onFocus }: FocusFrameProps): ReactElement {
  const t = useWords('pictures');
  const teach = useId();
  const { x, y } = picture.focus ?? middle;
  const point = (event: MouseEvent) => {
    // A key that presses the button has no place.
    if (event.detail === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    onFocus(within((event.clientX - box.x) / box.width, (event.clientY - box.y) / box.height));
  };
  const move = (event: KeyboardEvent) => {
    const way = ways[event.key];
    if (way === undefined) return;
    event.preventDefault();
    const length = event.shiftKey ? fineStep : step;
    onFocus(within(x + way[0] * length, y + way[1] * length));
  };
  return (
    <div>
      {/* A picture's pixels run from the left in every language. */}
      <div className={styles.whole} dir="ltr">
        <img src={mediaAddress(picture.media)} alt="" />
        <button
          type="button"
          className={styles.target}
          aria-label={t('focusAt', { x: Math.round(x * 100), y: Math.round(y * 100) })}
          aria-describedby={teach}
          onClick={point}
          onKeyDown={move}
          autoFocus
        >
          <span
            className={styles.point}
            style={{
              insetInlineStart: `${String(x * 100)}%`,
              insetBlockStart: `${String(y * 100)}%`,
            }}
          />
        </button>
      </div>
      <p id={teach} className={styles.teach}>
        {t('focusTeach')}
      </p>
      {picture.focus !== null && (
        <Button kind="link" onPress={() => onFocus(null)}>
          {t('focusMiddle')}
        </Button>
      )}
    </div>
  );
}

function within(x: number, y: number): FocalPoint {
  const share = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;
  return { x: share(x), y: share(y) };
}
