import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { CallAnswer, CallInput, CallName } from '@shared/ipc/calls';
import { ask } from '../bridge';

/** Calls that only ask; the others are made with `ask` when a person decides something. */
type QuestionName = Extract<
  CallName,
  | 'desk.state'
  | 'drafts.list'
  | 'archive.search'
  | 'archive.find'
  | 'exports.choice'
  | 'parcels.waiting'
  | 'merge.waiting'
  | 'bin.list'
  | 'review.state'
  | 'notices.list'
  | 'notices.quiet'
  | 'history.at'
  | 'history.compare'
>;

/**
 * An answer of the main process, asked again whenever an event makes it stale. While a new input is
 * being answered the previous answer stays in `data` (`isPlaceholderData`).
 */
export function useAnswer<Name extends QuestionName>(
  name: Name,
  input: CallInput<Name>,
  { isWanted = true }: { readonly isWanted?: boolean } = {},
): UseQueryResult<CallAnswer<Name>> {
  return useQuery<CallAnswer<Name>>({
    queryKey: [name, input],
    queryFn: () => ask(name, input),
    enabled: isWanted,
    placeholderData: keepPreviousData,
  });
}
