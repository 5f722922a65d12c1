import type { ReactElement } from 'react';
import type { MissingPart } from '@shared/article/missing-parts';
import type { Decision } from '@shared/draft/workflow';
import { Button } from '../ui/button';
import { useWords } from '../words/use-words';
import type { Hindrance } from './decision-offers';
import styles from './document-head.module.css';
import { useHindranceWords } from './use-hindrance-words';

interface HindranceLineProps {
  readonly decision: Decision;
  readonly hindrance: Hindrance;
  readonly onJump: (part: MissingPart) => void;
}

/** Beside the button that may not be pressed: why, and a way to the nearest thing to mend. */
export function HindranceLine({ decision, hindrance, onJump }: HindranceLineProps): ReactElement {
  const t = useWords('review');
  const say = useHindranceWords(decision);
  if (hindrance.kind !== 'incomplete') return <span className={styles.why}>{say(hindrance)}</span>;
  const [nearest, ...others] = hindrance.missing;
  if (nearest === undefined) return <></>;
  const part = t(`part.${nearest}`);
  return (
    <span className={styles.why}>
      <Button kind="link" onPress={() => onJump(nearest)}>
        {others.length === 0
          ? t('lacks', { part })
          : t('lacksMore', { part, count: others.length })}
      </Button>
    </span>
  );
}
