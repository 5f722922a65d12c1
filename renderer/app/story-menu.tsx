import { Ellipsis, FileDown, Trash2 } from 'lucide-react';
import { lazy, Suspense, useState, type ReactElement } from 'react';
import type { DraftId } from '@shared/ids';
import { useBin } from '../bin/use-bin';
import { handOver } from '../editor/hand-over';
import { IconButton } from '../ui/icon-button';
import { Menu, type MenuChoice } from '../ui/menu';
import { useWords } from '../words/use-words';
import type { OpenDraft } from './use-open-draft';

const SaveParcelDialog = lazy(async () => ({
  default: (await import('../parcels/save-parcel-dialog')).SaveParcelDialog,
}));

interface StoryMenuProps {
  readonly draft: DraftId;
  readonly isPublished: boolean;
  readonly openDraft: OpenDraft;
}

/** What is done with a story as a whole, and not every day. */
export function StoryMenu({ draft, isPublished, openDraft }: StoryMenuProps): ReactElement {
  const t = useWords('frame');
  const bin = useBin();
  const [isSaving, setIsSaving] = useState(false);
  const items: readonly (MenuChoice<'save' | 'bin'> | 'line')[] = [
    { id: 'save', name: t('saveParcel'), icon: FileDown },
    ...(isPublished
      ? []
      : (['line', { id: 'bin', name: t('moveToBin'), icon: Trash2, isDanger: true }] as const)),
  ];
  const act = async (id: 'save' | 'bin') => {
    if (id === 'save') {
      setIsSaving(true);
      return;
    }
    await handOver();
    if (await bin.put(draft, () => openDraft.open(draft))) openDraft.close();
  };
  return (
    <>
      <Menu
        label={t('storyMenu')}
        trigger={<IconButton icon={Ellipsis} label={t('storyMenu')} />}
        items={items}
        onAction={(id) => void act(id)}
      />
      <Suspense>
        {isSaving && (
          <SaveParcelDialog {...{ draft, handOver }} onClose={() => setIsSaving(false)} />
        )}
      </Suspense>
    </>
  );
}
