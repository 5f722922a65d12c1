import { useInfiniteQuery } from '@tanstack/react-query';
import type { AuditLine } from '@shared/ipc/audit-calls';
import type { AuditFilter } from '@shared/newsroom/audit';
import { ask } from '../../bridge';

/** Rows asked for at once. */
const page = 100;

export interface RecordRows {
  readonly rows: readonly AuditLine[];
  readonly isReady: boolean;
  /** Asks for older rows, unless there are none. */
  readonly more: () => void;
}

/** The record page by page, newest first; it is asked for anew each time it is looked at. */
export function useRecord(filter: AuditFilter): RecordRows {
  const asked = useInfiniteQuery({
    queryKey: ['audit.list', filter],
    queryFn: ({ pageParam }) => ask('audit.list', { filter, before: pageParam, limit: page }),
    initialPageParam: firstPage,
    getNextPageParam: (rows) => (rows.length < page ? undefined : (rows.at(-1)?.place ?? null)),
    staleTime: 0,
    gcTime: 0,
  });
  const { hasNextPage, isFetching, fetchNextPage } = asked;
  return {
    rows: asked.data?.pages.flat() ?? [],
    isReady: asked.isSuccess,
    more: () => {
      if (hasNextPage && !isFetching) void fetchNextPage();
    },
  };
}

/** The page without anything before it. */
const firstPage = null as number | null; // widened: the next ones begin at a place
