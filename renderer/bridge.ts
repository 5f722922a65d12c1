import type { Bridge } from '@shared/ipc/bridge';
import type { CallAnswer, CallInput, CallName } from '@shared/ipc/calls';
import type { EventName, Events } from '@shared/ipc/events';

declare global {
  interface Window {
    /** Put there by the preload script. */
    readonly tahrir: Bridge;
  }
}

/** Something that should not have happened; its cause is in the local log under this number. */
export class Fault extends Error {
  readonly number: string;

  constructor(number: string) {
    super(`Fault ${number}`);
    this.name = 'Fault';
    this.number = number;
  }
}

/** @throws Fault when the main process failed; an expected "no" comes back as a refusal instead */
export async function ask<Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
): Promise<CallAnswer<Name>> {
  const reply = await window.tahrir.call(name, input);
  if (!reply.ok) throw new Fault(reply.fault);
  return reply.answer;
}

/** Whether shortcuts are pressed with the Mac's command key. */
export function isMac(): boolean {
  return window.tahrir.isMac;
}

/** @returns a function that stops listening */
export function hear<Name extends EventName>(
  name: Name,
  listener: (event: Events[Name]) => void,
): () => void {
  return window.tahrir.on(name, listener);
}
