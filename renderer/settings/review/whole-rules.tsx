import type { ReactElement } from 'react';
import { longestLease } from '@shared/newsroom/check-rules';
import { Checkbox } from '../../ui/checkbox';
import { NumberField } from '../../ui/number-field';
import { Notice } from '../../ui/notice';
import { useWords } from '../../words/use-words';
import styles from '../settings-dialog.module.css';
import { leasePlace } from './refusal-place';
import type { RulesPartProps } from './review-settings';

/** What holds for every desk. */
export function WholeRules({ draft, isReadOnly, wrongAt }: RulesPartProps): ReactElement {
  const t = useWords('rules');
  const { rules } = draft;
  const wrong = wrongAt(leasePlace);
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t('whole')}</h3>
      <Checkbox
        isSelected={rules.selfApproval}
        onChange={(selfApproval) => draft.change({ ...rules, selfApproval })}
        isDisabled={isReadOnly}
      >
        {t('selfApproval')}
      </Checkbox>
      <p className={styles.text}>{t('selfApprovalText')}</p>
      <NumberField
        label={t('lease')}
        value={rules.leaseMinutes}
        onChange={(minutes) => draft.change({ ...rules, leaseMinutes: minutes ?? 1 })}
        least={1}
        most={longestLease}
        step={5}
        isDisabled={isReadOnly}
      />
      {wrong !== null && <Notice kind="caution">{wrong}</Notice>}
    </section>
  );
}
