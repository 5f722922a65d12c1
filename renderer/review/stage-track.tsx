import type { ReactElement } from 'react';
import type { Stage } from '@shared/draft/workflow';
import { classes } from '../ui/classes';
import { StageGlyph } from '../ui/stage-glyph';
import { useWords } from '../words/use-words';
import styles from './document-head.module.css';

/** A story that came back stands where drafts stand, under its own sign. */
function stepsFor(stage: Stage): readonly Stage[] {
  return [stage === 'returned' ? 'returned' : 'draft', 'submitted', 'approved', 'published'];
}

export function StageTrack({ stage }: { readonly stage: Stage }): ReactElement {
  const t = useWords('review');
  const steps = stepsFor(stage);
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
          <span>{t(`step.${step}`)}</span>
        </li>
      ))}
    </ol>
  );
}
