import { useCallback } from 'react';
import type { RulesSaveRefusal } from '@shared/ipc/review-calls';
import { useWords } from '../../words/use-words';

/** Why rules cannot be saved, in words. */
export function useRefusalWords(): (refusal: RulesSaveRefusal) => string {
  const t = useWords('rules');
  return useCallback(
    (refusal) => {
      const called = 'name' in refusal ? refusal.name.trim() : '';
      const name = called === '' ? t('nameless') : called;
      const most = 'most' in refusal ? refusal.most : 0;
      return t(`wrong.${refusal.kind}`, { name, most });
    },
    [t],
  );
}
