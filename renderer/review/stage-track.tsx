import type { ReactElement } from 'react';
import type { Stage } from '@shared/draft/workflow';
import { classes } from '../ui/classes';
import { StageGlyph } from '../ui/stage-glyph';
import { useWords } from '../words/use-words';
import styles from './document-head.module.css';
import { trackSteps } from './track-steps';

/** A reading of a desk that has several. */
export interface TrackRound {
  readonly round: string;
  /** From 1. */
  readonly place: number;
  readonly count: number;
}

interface StageTrackProps {
  readonly stage: Stage;
  /** The reading that the story waits for or is in; null when its desk has one. */
  readonly round: TrackRound | null;
}

/** A story that came back stands where drafts stand, under its own sign. */
export function StageTrack({ stage, round }: StageTrackProps): ReactElement {
  const t = useWords('review');
  const steps = trackSteps(stage);
  const isRead = stage === 'submitted' || stage === 'in-review';
  const now = steps.indexOf(stage);
  return (
    <ol className={styles.track} aria-label={t('track')}>
      {steps.map((step, place) => (
        <li
          key={step}
          className={classes(
            styles.step,
            place === now && styles.now,
            place < now && styles.past,
            place > now && styles.later,
          )}
          {...(place === now && { 'aria-current': 'step' as const })}
        >
          <StageGlyph stage={step} />
          <span>
            {place === now && isRead && round ? t('roundOf', { ...round }) : t(`step.${step}`)}
          </span>
        </li>
      ))}
    </ol>
  );
}
