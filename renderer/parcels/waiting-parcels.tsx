import { useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { DraftId } from '@shared/ids';
import type { ParcelOutcome } from '@shared/ipc/parcel-calls';
import { ask } from '../bridge';
import { useAnswer } from '../bridge/use-answer';
import { useToasts } from '../ui/use-toasts';
import { useWords } from '../words/use-words';
import { OpenParcelDialog } from './open-parcel-dialog';
import { ParcelDrop } from './parcel-drop';

interface WaitingParcelsProps {
  readonly handOver: () => Promise<unknown>;
  /** The story that came is shown. */
  readonly onOpen: (draft: DraftId) => void;
}

/** Parcels that were chosen, dropped or double-clicked, one after the other. */
export function WaitingParcels({ handOver, onOpen }: WaitingParcelsProps): ReactElement {
  const answers = useQueryClient();
  const [parcel] = useAnswer('parcels.waiting', null).data ?? [];
  const announce = useOutcomeToast();
  const next = () => answers.invalidateQueries({ queryKey: ['parcels.waiting'] });
  return (
    <>
      <ParcelDrop />
      {parcel && (
        <OpenParcelDialog
          key={parcel.ticket}
          {...{ parcel, handOver }}
          onOpened={(outcome) => {
            onOpen(outcome.draft);
            announce(outcome);
            void next();
          }}
          onClose={() => void ask('parcels.put-down', { ticket: parcel.ticket }).then(next)}
        />
      )}
    </>
  );
}

function useOutcomeToast(): (outcome: ParcelOutcome) => void {
  const t = useWords('parcels');
  const toasts = useToasts();
  return (outcome) => {
    const lost = outcome.kind === 'merged' ? outcome.unplaced : 0;
    toasts.show({
      kind: outcome.kind === 'nothing' ? 'info' : 'good',
      title: t(`done.${outcome.kind}`),
      ...(outcome.kind === 'merged' && {
        text: lost === 0 ? t('mergedWhole') : t('mergedLost', { count: lost }),
      }),
    });
  };
}
