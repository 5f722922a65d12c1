import { randomBytes } from 'node:crypto';
import type { CallName } from '@shared/ipc/calls';
import type { Caller, Handlers } from './handler';

type Answered =
  { readonly ok: true; readonly answer: unknown } | { readonly ok: false; readonly fault: string };

/** A call as it arrives, before anything about it is believed. */
export interface IncomingCall {
  readonly name: unknown;
  readonly input: unknown;
  readonly caller: Caller;
}

export interface Answering {
  readonly handlers: Handlers;
  /** Told the number that the person will see and the whole cause. */
  readonly logFault: (number: string, fault: unknown) => void;
}

/** Short enough to be read out on the telephone. */
export function faultNumber(): string {
  return randomBytes(4).toString('hex').toUpperCase();
}

/** Runs a call; every throw, and every call that is not one, becomes a numbered fault. */
export async function answer(answering: Answering, call: IncomingCall): Promise<Answered> {
  try {
    return { ok: true, answer: await run(answering.handlers, call) };
  } catch (fault) {
    const number = faultNumber();
    answering.logFault(number, fault);
    return { ok: false, fault: number };
  }
}

async function run(handlers: Handlers, { name, input, caller }: IncomingCall): Promise<unknown> {
  if (!isCall(handlers, name)) throw new Error('No such call');
  // Name and input were checked apart; together they fit because both come from the same line of the table.
  const { schema, run: handle } = handlers[name] as {
    schema: { parse: (input: unknown) => unknown };
    run: (input: unknown, caller: Caller) => unknown;
  };
  return handle(schema.parse(input), caller);
}

/** Own lines only: `constructor` and its like are no calls. */
function isCall(handlers: Handlers, name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(handlers, name);
}
