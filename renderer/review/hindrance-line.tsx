import type { ReactElement } from 'react';
import { Button } from '../ui/button';
import { useWords } from '../words/use-words';
import type { OnGo } from './checklist/blocker-row';
import { openCount } from './checklist/checklist-of';
import type { DecisionOffer } from './decision-offers';
import styles from './document-head.module.css';
import { useHindranceWords } from './use-hindrance-words';
import type { ReviewView } from './use-review';

/** Where the things are mended that stand in the way of decisions. */
export interface WaysOut {
  readonly onGo: OnGo;
  readonly onChecklist: () => void;
  readonly onAddPerson: () => void;
  readonly onSettings: () => void;
  /** Offers the story as a file, for a colleague on another device. */
  readonly onParcel: () => void;
}

interface HindranceLineProps {
  readonly review: ReviewView;
  readonly offer: DecisionOffer;
  readonly ways: WaysOut;
}

/** Beside the button that may not be pressed: why, and a way to the nearest thing to mend. */
export function HindranceLine({ review, offer, ways }: HindranceLineProps): ReactElement | null {
  const { decision, hindrance } = offer;
  const t = useWords('review');
  const say = useHindranceWords(decision, review);
  if (hindrance === null) return null;
  if (hindrance.kind === 'incomplete') return <Lacking {...{ hindrance, ways }} />;
  if (hindrance.kind === 'unsettled' && review.checklist !== null)
    return (
      <span className={styles.why}>
        <Button kind="link" onPress={ways.onChecklist}>
          {t('openMatters', { count: openCount(review.checklist) })}
        </Button>
      </span>
    );
  if (isAlone(review)) return null;
  return <span className={styles.why}>{say(hindrance)}</span>;
}

/** Whether nobody of this device may approve the story; a line of its own says what to do. */
export function isAlone({ offers, readers }: ReviewView): boolean {
  return offers.primary?.hindrance?.kind === 'own-story' && readers.length === 0;
}

interface LackingProps {
  readonly hindrance: Extract<DecisionOffer['hindrance'], { readonly kind: 'incomplete' }>;
  readonly ways: WaysOut;
}

function Lacking({ hindrance, ways }: LackingProps): ReactElement | null {
  const t = useWords('review');
  const [nearest, ...others] = hindrance.missing;
  if (nearest === undefined) return null;
  const part = t(`part.${nearest}`);
  return (
    <span className={styles.why}>
      <Button kind="link" onPress={() => ways.onGo({ kind: 'part', part: nearest })}>
        {others.length === 0
          ? t('lacks', { part })
          : t('lacksMore', { part, count: others.length })}
      </Button>
    </span>
  );
}
