import { unreachable } from '@shared/unreachable';
import { useWords } from '../words/use-words';
import type { PictureTrouble } from './keep-file';

const megabyte = 1024 * 1024;

/** What happened to a file, in a sentence. */
export function useTroubleWords(): (trouble: PictureTrouble) => string {
  const t = useWords('pictures');
  return ({ file, refusal }) => {
    switch (refusal.kind) {
      case 'not-a-picture':
        return t('notAPicture', { file });
      case 'unreadable':
        return t('unreadable', { file });
      case 'too-large':
        return t('tooLarge', { file, limit: Math.floor(refusal.limitBytes / megabyte) });
      case 'not-stored':
        return refusal.code === 'ENOSPC' ? t('diskFull') : t('notStored', { code: refusal.code });
      default:
        return unreachable(refusal);
    }
  };
}
