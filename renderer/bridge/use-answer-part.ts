import { useQuery } from '@tanstack/react-query';
import type { CallAnswer, CallInput, CallName } from '@shared/ipc/calls';
import { ask } from '../bridge';

interface Question<Name extends CallName, Part> {
  readonly name: Name;
  readonly input: CallInput<Name>;
  /** What of the answer is looked at; the rest may change without a new rendering. */
  readonly part: (answer: CallAnswer<Name>) => Part;
  readonly isWanted?: boolean;
}

/** A part of an answer that `useAnswer` shares: for whoever must not follow every change of the whole. */
export function useAnswerPart<Name extends CallName, Part>(
  question: Question<Name, Part>,
): Part | undefined {
  const { name, input, part, isWanted = true } = question;
  return useQuery<CallAnswer<Name>, Error, Part>({
    queryKey: [name, input],
    queryFn: () => ask(name, input),
    select: part,
    enabled: isWanted,
  }).data;
}
