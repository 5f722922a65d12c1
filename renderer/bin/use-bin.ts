import type { DraftId } from '@shared/ids';
import type { PurgeRefusal } from '@shared/ipc/parcel-calls';
import { ask } from '../bridge';
import { useToasts } from '../ui/use-toasts';
import { useWords } from '../words/use-words';

interface BinControl {
  /** @returns whether it was done; what happened is said in a toast either way */
  readonly put: (draft: DraftId, undone: () => void) => Promise<boolean>;
  readonly takeBack: (draft: DraftId) => Promise<boolean>;
  readonly purge: (draft: DraftId, typed: string) => Promise<boolean>;
}

export function useBin(): BinControl {
  const t = useWords('bin');
  const toasts = useToasts();
  const refuse = (refusal: PurgeRefusal) => {
    const text =
      refusal.kind === 'not-stored'
        ? t('why.not-stored', { code: refusal.code })
        : t(`why.${refusal.kind}`);
    toasts.show({ kind: 'danger', title: t('notDone'), text });
    return false;
  };
  const takeBack = async (draft: DraftId) => {
    const taken = await ask('bin.take-back', { draft });
    if (!taken.ok) return refuse(taken.refusal);
    toasts.show({ kind: 'good', title: t('takenBack') });
    return true;
  };
  return {
    takeBack,
    put: async (draft, undone) => {
      const put = await ask('bin.put', { draft });
      if (!put.ok) return refuse(put.refusal);
      const undo = () => void takeBack(draft).then((isBack) => isBack && undone());
      const actions = [{ name: t('undo'), onPress: undo }];
      toasts.show({ kind: 'good', title: t('moved'), text: t('movedText'), actions });
      return true;
    },
    purge: async (draft, typed) => {
      const purged = await ask('bin.purge', { draft, typed });
      if (!purged.ok) return refuse(purged.refusal);
      toasts.show({ kind: 'good', title: t('purged') });
      return true;
    },
  };
}
