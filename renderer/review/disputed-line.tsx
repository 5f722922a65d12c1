import { Split } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Disputed } from '@shared/draft/review';
import type { ReviewState } from '@shared/ipc/review-calls';
import { Icon } from '../ui/icon';
import { StageGlyph } from '../ui/stage-glyph';
import { useAgo } from '../words/use-ago';
import { useWords } from '../words/use-words';
import styles from './disputed-line.module.css';

type DisputedLineProps = Pick<ReviewState, 'disputed' | 'names'>;

/** Two people decided apart; both are heard before somebody decides again. */
export function DisputedLine({ disputed, names }: DisputedLineProps): ReactElement {
  const t = useWords('review');
  return (
    <div className={styles.disputed} role="note">
      <p className={styles.head}>
        <Icon of={Split} />
        <b>{t('disputed')}</b> {t('disputedText')}
      </p>
      <ul>
        {disputed.map((verdict) => (
          <Verdict key={verdict.at} {...verdict} name={names[verdict.who] ?? t('colleague')} />
        ))}
      </ul>
    </div>
  );
}

function Verdict({
  decision,
  stage,
  reason,
  at,
  name,
}: Disputed & { readonly name: string }): ReactElement {
  const t = useWords('review');
  const ago = useAgo(at);
  return (
    <li>
      <StageGlyph stage={stage} />
      <b>{decision === 'edit' ? t(`step.${stage}`) : t(`decide.${decision}`)}</b>
      <span className={styles.who}>
        <bdi>{name}</bdi> · {ago}
      </span>
      {reason !== '' && <span dir="auto">{reason}</span>}
    </li>
  );
}
