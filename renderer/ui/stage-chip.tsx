import type { ReactElement } from 'react';
import type { Stage } from '@shared/draft/workflow';
import { useWords } from '../words/use-words';
import { classes } from './classes';
import { StageGlyph } from './stage-glyph';
import styles from './stage-glyph.module.css';

interface StageChipProps {
  readonly stage: Stage;
  /** Without its coloured ground. */
  readonly isBare?: boolean;
}

export function StageChip({ stage, isBare = false }: StageChipProps): ReactElement {
  const t = useWords('ui');
  return (
    <span className={classes(styles.chip, styles[stage], isBare && styles.bare)}>
      <StageGlyph stage={stage} />
      <span>{t(`stage.${stage}`)}</span>
    </span>
  );
}
