import type { Result } from '@shared/result';

/** Everything typed goes to the disk first: what leaves is what the disk has. */
export type HandOver = () => Promise<
  Result<null, { readonly kind: 'not-stored'; readonly code: string }>
>;
