import type { SendRefusal } from '@shared/draft/parcel';
import type { NotFound } from '@shared/ipc/calls';
import type { OpenParcelRefusal } from '@shared/ipc/parcel-calls';
import { useWords } from '../words/use-words';

type Said = Exclude<OpenParcelRefusal, { kind: 'needs-passphrase' | 'wrong-passphrase' }>;

/** Why a parcel was not opened, in plain words. */
export function useRefusalWords(): (refusal: Said) => string {
  const t = useWords('parcels');
  return (refusal) => {
    switch (refusal.kind) {
      case 'not-readable':
      case 'not-stored':
        return t(`why.${refusal.kind}`, { code: refusal.code });
      case 'unexpected-file':
        return t('why.unexpected-file', { name: refusal.name });
      case 'bad-entry':
        return t('why.bad-entry', { version: refusal.version });
      default:
        return t(`why.${refusal.kind}`);
    }
  };
}

/** Why a parcel could not be made. */
export function useSendWords(): (refusal: SendRefusal | NotFound) => string {
  const t = useWords('parcels');
  return (refusal) => {
    switch (refusal.kind) {
      case 'not-stored':
        return t('why.not-stored', { code: refusal.code });
      case 'bad-media':
        return t('why.picture-missing');
      default:
        return t(`why.${refusal.kind}`);
    }
  };
}
