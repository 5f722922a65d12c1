import { checkRules } from '@shared/newsroom/check-rules';
import type { ReviewRules } from '@shared/newsroom/review-rules';
import type { RulesSaveRefusal } from '@shared/ipc/review-calls';
import { accepted, refused, type Result } from '@shared/result';
import { currentProfile } from './current-profile';
import type { Desk } from './desk';
import { writeDown } from './write-down';

/** Changes how the newsroom reviews; rules that cannot work are refused with their reason. */
export function setRules(desk: Desk, rules: ReviewRules): Result<null, RulesSaveRefusal> {
  if (currentProfile(desk).role !== 'chief') return refused({ kind: 'wrong-role' });
  const checked = checkRules(rules);
  if (!checked.ok) return checked;
  desk.transact(() => {
    desk.rules.save(checked.value);
    writeDown(desk, { act: 'change-rules' });
  });
  desk.announce('desk.changed', null);
  return accepted(null);
}
