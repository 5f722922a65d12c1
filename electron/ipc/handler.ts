import type { z } from 'zod';
import type { CallAnswer, CallInput, CallName } from '@shared/ipc/calls';

/** The window that asks, by the id of its contents. */
export interface Caller {
  readonly window: number;
}

/** How one call is answered: what its input must look like, and what to do with it. */
export interface Handler<Name extends CallName> {
  readonly schema: z.ZodType<CallInput<Name>>;
  readonly run: (
    input: CallInput<Name>,
    caller: Caller,
  ) => CallAnswer<Name> | Promise<CallAnswer<Name>>;
}

/** One handler for each call of the contract: a forgotten one does not compile. */
export type Handlers = { readonly [Name in CallName]: Handler<Name> };

/** The calls of one area. */
export type HandlersOf<Area extends string> = {
  readonly [Name in Extract<CallName, `${Area}.${string}`>]: Handler<Name>;
};
