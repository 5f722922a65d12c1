import type { ExportRefusal } from '@shared/ipc/export-calls';
import { useWords } from '../words/use-words';

const full = ['ENOSPC', 'EDQUOT'];
const forbidden = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EISDIR', 'EEXIST', 'ENOENT'];
const busy = ['EBUSY', 'ETXTBSY'];

/** Why a story was not exported, in plain words. */
export function useRefusalWords(): (refusal: ExportRefusal) => string {
  const t = useWords('exports');
  return (refusal) => {
    if (refusal.kind === 'not-found') return t('why.not-found');
    const { code } = refusal;
    if (full.includes(code)) return t('why.full');
    if (busy.includes(code)) return t('why.busy');
    return forbidden.includes(code) ? t('why.forbidden') : t('why.other', { code });
  };
}
