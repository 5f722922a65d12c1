import type { DraftId } from '@shared/ids';
import { ask } from '../bridge';
import { useToasts } from '../ui/use-toasts';
import { useWords } from '../words/use-words';
import type { HandOver } from './hand-over';

/** Longer than this (ms) and the person is told that something is under way. */
const patience = 500;

/** Prints the story as it is now; the system's own dialog asks for the printer. */
export function usePrint(handOver: HandOver): (draft: DraftId) => Promise<void> {
  const t = useWords('exports');
  const toasts = useToasts();
  const refuse = (text: string) =>
    toasts.show({ kind: 'danger', title: t('notPrinted'), text: `${text} ${t('notSavedSafe')}` });
  return async (draft) => {
    let hide: () => void = () => undefined;
    const timer = setTimeout(() => {
      hide = toasts.show({ kind: 'info', title: t('preparing') });
    }, patience);
    const handed = await handOver();
    const printed = handed.ok ? await ask('exports.print', { draft }) : handed;
    clearTimeout(timer);
    hide();
    if (printed.ok) return;
    const { refusal } = printed;
    if (refusal.kind === 'not-printed') refuse(t('why.not-printed', { reason: refusal.reason }));
    else refuse(t(refusal.kind === 'not-found' ? 'why.not-found' : 'notHandedOver'));
  };
}
