import { ChevronDown, ChevronRight } from 'lucide-react';
import type { KeyboardEvent, ReactElement } from 'react';
import type { DraftSummary } from '@shared/draft/draft-summary';
import type { Stage } from '@shared/draft/workflow';
import type { DraftId } from '@shared/ids';
import type { OpenDesk } from '@shared/ipc/desk-state';
import { classes } from '../ui/classes';
import { Icon } from '../ui/icon';
import { StageGlyph } from '../ui/stage-glyph';
import { useNumbers } from '../words/use-numbers';
import { useLanguage, useWords } from '../words/use-words';
import { DraftRow } from './draft-row';
import { waitsFor } from './groups';
import styles from './queue.module.css';

interface StageGroupProps {
  readonly stage: Stage;
  readonly drafts: readonly DraftSummary[];
  readonly desk: OpenDesk;
  readonly current: DraftId | null;
  readonly isOpen: boolean;
  readonly onTurn: () => void;
  readonly onOpen: (draft: DraftId) => void;
  readonly onOpenBeside: (draft: DraftId) => void;
}

export function StageGroup(props: StageGroupProps): ReactElement {
  const { stage, drafts, desk, current, isOpen, onOpen, onOpenBeside } = props;
  const t = useWords('drafts');
  return (
    <section className={styles.group} aria-label={t(`group.${stage}`)}>
      <GroupHead {...props} />
      {isOpen && drafts.length === 0 && <p className={styles.empty}>{t(`empty.${stage}`)}</p>}
      {isOpen && drafts.length > 0 && (
        <ul>
          {drafts.map((draft) => (
            <li key={draft.draft}>
              <DraftRow
                {...{ draft, desk, onOpen, onOpenBeside }}
                isCurrent={draft.draft === current}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function GroupHead({ stage, drafts, desk, isOpen, onTurn }: StageGroupProps): ReactElement {
  const t = useWords('drafts');
  const number = useNumbers();
  const language = useLanguage();
  const me = desk.profiles.find(({ id }) => id === desk.profile);
  const isMine = drafts.some((draft) => waitsFor(me, draft));
  const onKeyDown = ({ code }: KeyboardEvent) => {
    const opens = language === 'ar' ? 'ArrowLeft' : 'ArrowRight';
    const closes = language === 'ar' ? 'ArrowRight' : 'ArrowLeft';
    if ((code === opens && !isOpen) || (code === closes && isOpen)) onTurn();
  };
  return (
    <h3>
      <button
        type="button"
        data-row
        className={styles.groupHead}
        aria-expanded={isOpen}
        onClick={onTurn}
        onKeyDown={onKeyDown}
      >
        <StageGlyph stage={stage} />
        <span className={styles.groupName}>{t(`group.${stage}`)}</span>
        {drafts.length > 0 && (
          <span className={classes(styles.count, isMine && styles.countMine)}>
            {number(drafts.length)}
          </span>
        )}
        <Icon of={isOpen ? ChevronDown : ChevronRight} size="s" />
      </button>
    </h3>
  );
}
