import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CallInput } from '@shared/ipc/calls';
import type { SavedExport } from '@shared/ipc/export-calls';
import { ask } from '../bridge';
import { useToasts } from '../ui/use-toasts';
import { useWords } from '../words/use-words';
import type { HandOver } from './hand-over';
import { useRefusalWords } from './use-refusal-words';

interface Saving {
  readonly isBusy: boolean;
  readonly save: (asked: CallInput<'exports.save'>) => Promise<void>;
}

/** Writes the story as it is now into a file of the person's choice. */
export function useSave(handOver: HandOver, onDone: () => void): Saving {
  const say = useToastWords();
  const answers = useQueryClient();
  const [isBusy, setIsBusy] = useState(false);
  const save = async (asked: CallInput<'exports.save'>) => {
    setIsBusy(true);
    const saved = await handThenSave(handOver, asked).finally(() => setIsBusy(false));
    if (saved === null) {
      say.notHandedOver();
      return;
    }
    await answers.invalidateQueries({ queryKey: ['exports.choice'] });
    if (saved.ok && saved.value === null) return;
    onDone();
    if (!saved.ok) say.refused(saved.refusal);
    else if (saved.value !== null) say.saved(saved.value);
  };
  return { isBusy, save };
}

/** Null when the disk has not got everything that was typed. */
async function handThenSave(handOver: HandOver, asked: CallInput<'exports.save'>) {
  const handed = await handOver();
  return handed.ok ? ask('exports.save', asked) : null;
}

function useToastWords() {
  const t = useWords('exports');
  const toasts = useToasts();
  const because = useRefusalWords();
  const refuse = (text: string) => toasts.show({ kind: 'danger', title: t('notSaved'), text });
  return {
    notHandedOver: () => refuse(t('notHandedOver')),
    refused: (refusal: Parameters<typeof because>[0]) =>
      refuse(`${because(refusal)} ${t('notSavedSafe')}`),
    saved: ({ file, missingPictures }: SavedExport) =>
      toasts.show({
        kind: 'good',
        title: t('saved'),
        ...(missingPictures > 0 && { text: t('missingPictures', { count: missingPictures }) }),
        address: file,
      }),
  };
}
