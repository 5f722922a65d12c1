import { useWords } from '../words/use-words';
import type { DecisionTrouble } from './use-decision';
import { usePartNames, useRoleNames } from './use-hindrance-words';
import { useMatterWords } from './use-matter-words';

/** What happened and what is safe, in plain words. */
export function useTroubleWords(): (trouble: DecisionTrouble) => string {
  const t = useWords('review');
  const ui = useWords('ui');
  const roleNames = useRoleNames();
  const partNames = usePartNames();
  const matter = useMatterWords();
  return (trouble) => {
    switch (trouble.kind) {
      case 'not-found':
        return t('draftGone');
      case 'wrong-stage':
        return t('stageMoved', { stage: ui(`stage.${trouble.stage}`) });
      case 'wrong-role':
        return t('roleRefused', { roles: roleNames(trouble.roles) });
      case 'incomplete':
        return t('incomplete', { parts: partNames(trouble.missing) });
      case 'reason-missing':
        return t('reasonNeeded');
      case 'not-stored':
        return t('notStored', { code: trouble.code });
      case 'folder-not-writable':
        return t('folderNotWritable', { folder: trouble.folder, code: trouble.code });
      case 'time-missing':
        return t('timeMissing');
      default:
        return matter(trouble);
    }
  };
}
