import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { CallAnswer, CallInput, CallName } from '@shared/ipc/calls';
import type { DeskState } from '@shared/ipc/desk-state';
import { ask } from '../bridge';

/** Calls that change the desk and answer with its new state. */
type DeskChange = {
  [Name in CallName]: CallAnswer<Name> extends DeskState ? Name : never;
}[CallName];

/** Changes something about the desk; every reader of `desk.state` has the answer at once. */
export function useDeskChange(): <Name extends DeskChange>(
  name: Name,
  input: CallInput<Name>,
) => Promise<void> {
  const answers = useQueryClient();
  return useCallback(
    async (name, input) => {
      answers.setQueryData(['desk.state', null], await ask(name, input));
    },
    [answers],
  );
}
