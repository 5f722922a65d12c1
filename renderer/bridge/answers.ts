import { QueryCache, QueryClient } from '@tanstack/react-query';
import type { CallName } from '@shared/ipc/calls';
import type { EventName } from '@shared/ipc/events';
import { hear } from '../bridge';

/** Which answers an event makes stale. Whoever shows one of them asks again. */
const staleAfter = {
  'drafts.changed': [
    'drafts.list',
    'bin.list',
    'merge.waiting',
    'archive.search',
    'archive.find',
    'review.state',
  ],
  'desk.changed': [
    'desk.state',
    'drafts.list',
    'bin.list',
    'review.state',
    'notices.list',
    'notices.quiet',
  ],
  'notices.changed': ['notices.list', 'notices.quiet'],
  'parcels.arrived': ['parcels.waiting'],
} as const satisfies Partial<Record<EventName, readonly CallName[]>>;

/** Lists follow the typing at this pace (ms): a headline's echo need not keep up with each key. */
const pace = 1500;

/** The window's memory of what the main process answered; the network has no part in it. */
export function createAnswers(onFault: (fault: unknown) => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError: onFault }),
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        staleTime: Infinity,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
    },
  });
}

/** @returns a function that stops listening */
export function refreshOnEvents(answers: QueryClient): () => void {
  const forget = (names: readonly CallName[]) => () => {
    for (const name of names) void answers.invalidateQueries({ queryKey: [name] });
  };
  const stops = [
    hear('drafts.changed', paced(forget(staleAfter['drafts.changed']))),
    hear('desk.changed', forget(staleAfter['desk.changed'])),
    hear('notices.changed', forget(staleAfter['notices.changed'])),
    hear('parcels.arrived', forget(staleAfter['parcels.arrived'])),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Runs at once, then at most once a `pace`, and never skips the last one. */
function paced(run: () => void): () => void {
  let isResting = false;
  let isDue = false;
  const rest = () => {
    isResting = true;
    setTimeout(() => {
      isResting = false;
      if (!isDue) return;
      isDue = false;
      run();
      rest();
    }, pace);
  };
  return () => {
    if (isResting) {
      isDue = true;
      return;
    }
    run();
    rest();
  };
}
