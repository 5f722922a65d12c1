import { useState } from 'react';
import type { Passage } from '@shared/draft/history/restore-passage';
import type { DraftId } from '@shared/ids';
import type { RestoreRefusal } from '@shared/ipc/calls';
import type { Result } from '@shared/result';
import { ask } from '../bridge';
import { useToasts } from '../ui/use-toasts';
import { useWords } from '../words/use-words';
import { momentOf } from './moments';

/** Hands over what is typed in this window: it must be in the log before the log is led back. */
export type HandOver = () => Promise<
  Result<null, { readonly kind: 'not-stored'; readonly code: string }>
>;

export interface Wanted {
  readonly version: number;
  /** Null for the whole story. */
  readonly passage: Passage | null;
}

interface Restore {
  readonly isBusy: boolean;
  readonly restore: (wanted: Wanted) => Promise<void>;
}

interface RestoreParts {
  readonly draft: DraftId;
  readonly handOver: HandOver;
  readonly onDone: () => void;
}

/** Brings a former version or passage back and says what became of it. */
export function useRestore({ draft, handOver, onDone }: RestoreParts): Restore {
  const t = useWords('timeline');
  const toasts = useToasts();
  const say = useRefusalWords();
  const [isBusy, setIsBusy] = useState(false);
  const restore = async ({ version, passage }: Wanted) => {
    setIsBusy(true);
    try {
      const answer = await handedOver(handOver, () =>
        ask('history.restore', { draft, moment: momentOf(version), passage }),
      );
      if (answer.ok) {
        const title = t(passage === null ? 'restored' : 'restoredPassage');
        toasts.show({ kind: 'good', title, text: t('restoredText') });
        onDone();
      } else toasts.show({ kind: 'danger', title: t('notRestored'), text: say(answer.refusal) });
    } finally {
      setIsBusy(false);
    }
  };
  return { isBusy, restore };
}

async function handedOver<Value>(
  handOver: HandOver,
  restore: () => Promise<Result<Value, RestoreRefusal>>,
): Promise<Result<Value, RestoreRefusal>> {
  const standing = await handOver();
  return standing.ok ? restore() : standing;
}

function useRefusalWords(): (refusal: RestoreRefusal) => string {
  const t = useWords('timeline');
  return (refusal) =>
    refusal.kind === 'not-stored'
      ? t('refused.not-stored', { code: refusal.code })
      : t(`refused.${refusal.kind}`);
}
