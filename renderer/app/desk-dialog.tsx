import { lazy, Suspense, type ReactElement } from 'react';
import type { DeskState, OpenDesk } from '@shared/ipc/desk-state';

const SettingsDialog = lazy(async () => ({
  default: (await import('../settings/settings-dialog')).SettingsDialog,
}));
const AddPersonDialog = lazy(async () => ({
  default: (await import('../settings/add-person-dialog')).AddPersonDialog,
}));

const KeyboardSheet = lazy(async () => ({
  default: (await import('./keyboard-sheet')).KeyboardSheet,
}));

export type DialogName = 'settings' | 'add-person' | 'keyboard';

interface DeskDialogProps {
  readonly name: DialogName | null;
  readonly desk: OpenDesk;
  readonly state: DeskState;
  readonly onClose: () => void;
}

/** The frame's dialogs, fetched when the first of them is asked for. */
export function DeskDialog({ name, desk, state, onClose }: DeskDialogProps): ReactElement {
  return (
    <Suspense>
      {name === 'settings' && <SettingsDialog {...{ desk, state, onClose }} />}
      {name === 'keyboard' && <KeyboardSheet onClose={onClose} />}
      {name === 'add-person' && <AddPersonDialog onClose={onClose} />}
    </Suspense>
  );
}
