import {
  Columns2,
  Copy,
  Ellipsis,
  FileDown,
  FileInput,
  FileOutput,
  Printer,
  Trash2,
} from 'lucide-react';
import { lazy, Suspense, useState, type ReactElement } from 'react';
import { messageStyles } from '@shared/article/export/export-formats';
import type { DraftId } from '@shared/ids';
import type { OpenDesk } from '@shared/ipc/desk-state';
import { useBin } from '../bin/use-bin';
import { handOver } from '../editor/hand-over';
import { useCopy } from '../exports/use-copy';
import { usePrint } from '../exports/use-print';
import { askForFile } from '../imports/asked-file';
import { ConfirmDecision } from '../review/confirm-decision';
import type { Deciding } from '../review/use-decision';
import type { ReviewView } from '../review/use-review';
import { IconButton } from '../ui/icon-button';
import { Menu, type MenuChoice } from '../ui/menu';
import { useWords } from '../words/use-words';
import { useDecisionItems, type RareDecision } from './decision-items';
import { shortcuts } from './keyboard-map';
import type { OpenDraft } from './use-open-draft';

const SaveParcelDialog = lazy(async () => ({
  default: (await import('../parcels/save-parcel-dialog')).SaveParcelDialog,
}));
const BesideDialog = lazy(async () => ({
  default: (await import('./beside-dialog')).BesideDialog,
}));
const ExportDialog = lazy(async () => ({
  default: (await import('../exports/export-dialog')).ExportDialog,
}));

interface StoryMenuProps {
  readonly draft: DraftId;
  readonly desk: OpenDesk;
  readonly isPublished: boolean;
  readonly openDraft: OpenDraft;
  /** Null until it is known. */
  readonly review: ReviewView | null;
  readonly deciding: Deciding;
}

type Dialog = 'export' | 'save' | 'beside' | 'spike';
type Act = Dialog | RareDecision | 'import' | 'print' | 'bin' | (typeof messageStyles)[number];

/** What is done with a story as a whole, and not every day. */
export function StoryMenu(props: StoryMenuProps): ReactElement {
  const { draft, desk, isPublished, openDraft, review, deciding } = props;
  const t = useWords('frame');
  const bin = useBin();
  const print = usePrint(handOver);
  const copy = useCopy(handOver);
  const decisions = useDecisionItems(review);
  const items = [...useItems(isPublished), ...decisions];
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const moveToBin = async () => {
    await handOver();
    if (await bin.put(draft, () => openDraft.open(draft))) openDraft.close();
  };
  const act = (id: Act) => {
    if (id === 'export' || id === 'save' || id === 'beside' || id === 'spike') setDialog(id);
    else if (id === 'withdraw') void deciding.decide(id);
    else if (id === 'import') askForFile();
    else if (id === 'print') void print(draft);
    else if (id === 'bin') void moveToBin();
    else void copy(draft, id);
  };
  const asked = { draft, handOver, onClose: () => setDialog(null) };
  return (
    <>
      <Menu
        label={t('storyMenu')}
        trigger={<IconButton icon={Ellipsis} label={t('storyMenu')} />}
        items={items}
        onAction={act}
      />
      <Suspense>
        {dialog === 'export' && <ExportDialog {...asked} />}
        {dialog === 'save' && <SaveParcelDialog {...asked} />}
        {dialog === 'beside' && <BesideDialog {...{ desk, openDraft }} onClose={asked.onClose} />}
      </Suspense>
      {dialog === 'spike' && (
        <ConfirmDecision decision="spike" name="" deciding={deciding} onClose={asked.onClose} />
      )}
    </>
  );
}

function useItems(isPublished: boolean): readonly (MenuChoice<Act> | 'line')[] {
  const t = useWords('frame');
  const say = useWords('exports');
  const bring = useWords('imports');
  const comfort = useWords('comfort');
  return [
    { id: 'beside', name: comfort('beside'), icon: Columns2 },
    'line',
    { id: 'import', name: bring('menu.here'), icon: FileInput },
    'line',
    { id: 'export', name: say('menu.export'), icon: FileOutput },
    { id: 'print', name: say('menu.print'), icon: Printer, shortcut: shortcuts.print },
    ...messageStyles.map((id) => ({ id, name: say(`menu.${id}`), icon: Copy })),
    'line',
    { id: 'save', name: t('saveParcel'), icon: FileDown },
    ...(isPublished
      ? []
      : (['line', { id: 'bin', name: t('moveToBin'), icon: Trash2, isDanger: true }] as const)),
  ];
}
