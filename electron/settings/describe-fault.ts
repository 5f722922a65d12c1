import { z } from 'zod';

const quoted = /"[^"]*"|'[^']*'|`[^`]*`/g;
/** Anything that is not ASCII may be a word of a story. */
const foreign = /[^\x20-\x7E\n]+/g;

/** Error texts quote what they could not read, and that may be a sentence of an unpublished story. */
function withoutText(message: string): string {
  return message.replace(quoted, '"…"').replace(foreign, '…');
}

/** What a log may know of a fault: what and where, never a word of a story. */
export function describeFault(fault: unknown): string {
  if (fault instanceof z.ZodError)
    return `ZodError ${fault.issues.map(({ path, code }) => `${path.join('.')}: ${code}`).join(', ')}`;
  if (!(fault instanceof Error)) return `A ${typeof fault} was thrown`;
  const frames = (fault.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const cause = fault.cause === undefined ? [] : [`caused by ${describeFault(fault.cause)}`];
  return [`${fault.name}: ${withoutText(fault.message)}`, ...frames, ...cause].join('\n');
}
