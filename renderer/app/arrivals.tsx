import { lazy, Suspense, type ReactElement } from 'react';
import type { DraftId } from '@shared/ids';
import type { InsertBlocks } from '../imports/import-dialog';
import { Imports } from '../imports/imports';
import type { OpenDraft } from './use-open-draft';

const WaitingParcels = lazy(async () => ({
  default: (await import('../parcels/waiting-parcels')).WaitingParcels,
}));

/** The editor is fetched with the first story. */
const handOver = async () => (await import('../editor/hand-over')).handOver();

/** What comes in from outside: stories of other devices, and files of other programs. */
export function Arrivals({ draft }: { readonly draft: OpenDraft }): ReactElement {
  return (
    <Suspense>
      <WaitingParcels handOver={handOver} onOpen={draft.open} />
      <Imports insert={insertInto(draft.current)} onOpen={draft.open} />
    </Suspense>
  );
}

function insertInto(draft: DraftId | null): InsertBlocks | null {
  if (draft === null) return null;
  return async (blocks) => (await import('../editor/insert-blocks')).insertBlocks(draft, blocks);
}
