import { Check, CircleAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import { storyParts, type MissingPart } from '@shared/article/missing-parts';
import type { Stage } from '@shared/draft/workflow';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import { Icon } from '../ui/icon';
import { Pane } from '../ui/pane';
import { useWords } from '../words/use-words';
import styles from './publish-panel.module.css';

interface ChecklistPaneProps {
  readonly missing: readonly MissingPart[];
  /** A story without a picture needs no description of one. */
  readonly hasPicture: boolean;
  readonly stage: Stage;
  readonly onJump: (part: MissingPart) => void;
}

const stateWords = {
  draft: 'draftState',
  returned: 'draftState',
  submitted: 'submittedState',
  'in-review': 'inReviewState',
  approved: 'approvedState',
  scheduled: 'scheduledState',
  published: 'publishedState',
  corrected: 'correctedState',
  unpublished: 'unpublishedState',
  killed: 'killedState',
  spiked: 'spikedState',
} as const satisfies Record<Stage, string>;

export function ChecklistPane(props: ChecklistPaneProps): ReactElement {
  const t = useWords('publish');
  const { missing, hasPicture, stage, onJump } = props;
  const parts = storyParts.filter((part) => part !== 'alt' || hasPicture);
  return (
    <Pane title={t('beforeSending')}>
      <ul className={styles.checks}>
        {parts.map((part) => (
          <CheckLine
            key={part}
            part={part}
            onJump={missing.includes(part) ? () => onJump(part) : null}
          />
        ))}
      </ul>
      <p className={styles.state}>
        {missing.length === 0 && `${t('complete')} `}
        {t(stateWords[stage])}
      </p>
    </Pane>
  );
}

interface CheckLineProps {
  readonly part: MissingPart;
  /** Null when the part is there. */
  readonly onJump: (() => void) | null;
}

function CheckLine({ part, onJump }: CheckLineProps): ReactElement {
  const t = useWords('publish');
  const isMissing = onJump !== null;
  return (
    <li className={classes(styles.check, isMissing && styles.missing)}>
      <Icon of={isMissing ? CircleAlert : Check} />
      <span className={styles.part}>{t(`part.${part}`)}</span>
      <span className="visually-hidden">{t(isMissing ? 'absent' : 'present')}</span>
      {isMissing && (
        <Button kind="link" onPress={onJump}>
          <span aria-hidden>{t('go')}</span>
          <span className="visually-hidden">{t('goTo', { part: t(`part.${part}`) })}</span>
        </Button>
      )}
    </li>
  );
}
