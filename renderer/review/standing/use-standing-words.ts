import type { Approval } from '@shared/draft/review';
import { locales } from '../../words/numbers';
import { useClock } from '../../words/use-clock';
import { useLanguage, useWords } from '../../words/use-words';
import type { ReviewView } from '../use-review';
import type { StandingLine } from './standing-lines';

/** @returns says what is to be known beside the stage */
export function useStandingWords({ state, facts }: ReviewView): (line: StandingLine) => string {
  const t = useWords('review');
  const clock = useClock();
  const list = new Intl.ListFormat(locales[useLanguage()], { type: 'conjunction' });
  const nameOf = (person: string) => state.names[person] ?? t('colleague');
  const yes = ({ by, at, round }: Approval) =>
    t('yes', {
      name: nameOf(by),
      round: facts.desk.rounds[round]?.name ?? '',
      time: clock(at),
    });
  return (line) => {
    switch (line.kind) {
      case 'out':
        return t('nowOut');
      case 'live':
        return t('stillLive');
      case 'mine':
        return t('yours', { time: clock(line.until) });
      case 'held':
        return t('held', { name: nameOf(line.by), time: clock(line.until) });
      case 'lapsed':
        return t('lapsed', { name: nameOf(line.by) });
      case 'approved': {
        const by = list.format(line.approvals.map(yes));
        return line.next === null
          ? t('approvedBy', { by })
          : t('approvedNext', { by, next: line.next });
      }
      case 'voided':
        return t('voided');
    }
  };
}
