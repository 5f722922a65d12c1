import type { MessageStyle } from '@shared/article/export/export-formats';
import type { DraftId } from '@shared/ids';
import { ask } from '../bridge';
import { useToasts } from '../ui/use-toasts';
import { useWords } from '../words/use-words';
import type { HandOver } from './hand-over';

/** Puts the story as it is now on the clipboard, in the marks of a conversation. */
export function useCopy(
  handOver: HandOver,
): (draft: DraftId, style: MessageStyle) => Promise<void> {
  const t = useWords('exports');
  const toasts = useToasts();
  return async (draft, style) => {
    const handed = await handOver();
    const copied = handed.ok ? await ask('exports.copy', { draft, style }) : handed;
    if (copied.ok)
      toasts.show({ kind: 'good', title: t(`copied.${style}`), text: t('copiedText') });
    else {
      const why = copied.refusal.kind === 'not-found' ? 'why.not-found' : 'notHandedOver';
      toasts.show({ kind: 'danger', title: t('notCopied'), text: t(why) });
    }
  };
}
