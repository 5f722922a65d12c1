import { Check } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import type { DraftId } from '@shared/ids';
import { classes } from '../../ui/classes';
import { Icon } from '../../ui/icon';
import { formatNumber } from '../../words/numbers';
import { useLanguage, useWords } from '../../words/use-words';
import { BlockerRow, type OnGo } from './blocker-row';
import { progressOf, type Checklist } from './checklist-of';
import styles from './checklist.module.css';
import { ConfirmationRow } from './confirmation-row';

interface ChecklistPanelProps {
  readonly checklist: Checklist;
  readonly draft: DraftId;
  readonly names: Readonly<Record<string, string>>;
  readonly onGo: OnGo;
}

/** What the next decision waits for: what blocks it, what a person must confirm, what is done. */
export function ChecklistPanel(props: ChecklistPanelProps): ReactElement {
  const { checklist, draft, names, onGo } = props;
  const t = useWords('review');
  const { blockers, confirmations, settled } = checklist;
  return (
    <div className={styles.panel}>
      <Head checklist={checklist} />
      <div className={styles.groups} tabIndex={-1}>
        {blockers.length > 0 && (
          <Group name={t('blocks')} count={blockers.length} isDanger>
            {blockers.map((blocker) => (
              <BlockerRow key={keyOf(blocker)} {...{ blocker, names, onGo }} />
            ))}
          </Group>
        )}
        {confirmations.length > 0 && (
          <Group name={t('confirms')} count={confirmations.filter((one) => !one.isTicked).length}>
            {confirmations.map((one) => (
              <ConfirmationRow key={one.item} draft={draft} confirmation={one} />
            ))}
          </Group>
        )}
        {settled.length > 0 && (
          <Group name={t('settled')} count={settled.length}>
            {settled.map((one) => (
              <li key={one} className={styles.done}>
                <Icon of={Check} />
                <span>{t(`whole.${one}`)}</span>
              </li>
            ))}
          </Group>
        )}
      </div>
    </div>
  );
}

function keyOf(blocker: Checklist['blockers'][number]): string {
  if (blocker.kind === 'part') return blocker.part;
  return blocker.kind === 'comment' ? blocker.thread : blocker.kind;
}

function Head({ checklist }: { readonly checklist: Checklist }): ReactElement {
  const t = useWords('review');
  const { done, all } = progressOf(checklist);
  const { decision } = checklist;
  const title = decision === 'submit' || decision === 'publish' ? decision : 'approve';
  return (
    <header className={styles.head}>
      <h3>{t(`before.${title}`)}</h3>
      <span className={styles.count}>{t('doneOf', { done, all })}</span>
      <progress className={styles.progress} value={done} max={all} aria-label={t('progress')} />
    </header>
  );
}

interface GroupProps {
  readonly name: string;
  readonly count: number;
  readonly isDanger?: boolean;
  readonly children: ReactNode;
}

function Group({ name, count, isDanger = false, children }: GroupProps): ReactElement {
  const language = useLanguage();
  return (
    <section className={styles.group}>
      <h4 className={classes(isDanger && styles.danger)}>
        {name}
        {count > 0 && <span className={styles.count}>{formatNumber(language, count)}</span>}
      </h4>
      <ul>{children}</ul>
    </section>
  );
}
