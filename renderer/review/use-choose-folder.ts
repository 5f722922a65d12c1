import { useQueryClient } from '@tanstack/react-query';
import type { DeskState } from '@shared/ipc/desk-state';
import { ask } from '../bridge';

/** @returns asks the person for a site folder and tells whether it is another one than before */
export function useChooseFolder(): () => Promise<boolean> {
  const answers = useQueryClient();
  return async () => {
    const before = folderOf(answers.getQueryData<DeskState>(['desk.state', null]));
    const state = await ask('site.choose-folder', null);
    answers.setQueryData(['desk.state', null], state);
    return folderOf(state) !== before;
  };
}

function folderOf(state: DeskState | undefined): string | null {
  return state?.desk.kind === 'open' ? state.desk.siteFolder : null;
}
