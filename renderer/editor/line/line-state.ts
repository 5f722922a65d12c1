import type { AppendRefusal } from '@shared/ipc/calls';
import type { Result } from '@shared/result';
import { unreachable } from '@shared/unreachable';

/** What the status line says about the text on the screen. */
export type SaveState =
  /** Everything that the window has is on the disk; since when (ms since 1970). */
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'saving' }
  /** The text stays on the screen. `code` is a refusal's kind, the system's word, or a fault's number. */
  | { readonly kind: 'not-saved'; readonly code: string };

/** Steps on their way to the log. */
export interface Sent {
  /** Steps that the window had confirmed when it sent these. */
  readonly after: number;
  readonly count: number;
}

/** The main process failed instead of answering. */
export interface FaultRefusal {
  readonly kind: 'fault';
  readonly number: string;
}

export type AppendAnswer = Result<null, AppendRefusal | FaultRefusal>;

type Trouble =
  /** Tried again when `isDue`. */
  | {
      readonly kind: 'retrying';
      readonly code: string;
      readonly tries: number;
      readonly isDue: boolean;
    }
  /** Nothing is sent any more. */
  | { readonly kind: 'stopped'; readonly code: string };

/** What the window knows about its line to the log, beside the editor's own state. */
export interface LineState {
  readonly isSending: boolean;
  /** Version that the window has to have heard of before it sends again. */
  readonly awaited: number;
  readonly trouble: Trouble | null;
  /** The first `steps` steps are on the disk since `at`. */
  readonly stored: { readonly steps: number; readonly at: number };
  /** Why the disk does not take what the log has; null while it does. */
  readonly unsynced: string | null;
}

/** What the editor's own state says: confirmed steps, and those that are not yet. */
export interface LineFacts {
  readonly version: number;
  readonly unsent: number;
}

export function openedLine(stored: { readonly steps: number; readonly at: number }): LineState {
  return { isSending: false, awaited: stored.steps, trouble: null, stored, unsynced: null };
}

export function shouldSend(line: LineState, facts: LineFacts): boolean {
  if (facts.unsent === 0 || line.isSending || facts.version < line.awaited) return false;
  return line.trouble === null || (line.trouble.kind === 'retrying' && line.trouble.isDue);
}

export function afterAnswer(line: LineState, sent: Sent, answer: AppendAnswer): LineState {
  const heard = { ...line, isSending: false };
  if (answer.ok) return { ...heard, awaited: sent.after + sent.count, trouble: null };
  const refusal = answer.refusal;
  switch (refusal.kind) {
    case 'behind':
      // A log that claims to be no further than the window will never send what is missing.
      if (refusal.steps <= sent.after) return stopped(heard, 'out-of-step');
      return { ...heard, awaited: refusal.steps, trouble: null };
    case 'not-stored':
      return retrying(heard, refusal.code);
    case 'fault':
      return retrying(heard, refusal.number);
    case 'invalid':
    case 'read-only':
    case 'not-found':
      return stopped(heard, refusal.kind);
    default:
      return unreachable(refusal);
  }
}

export function stopped(line: LineState, code: string): LineState {
  return { ...line, trouble: { kind: 'stopped', code } };
}

/** The wait is over, or somebody wants everything handed over now. */
export function retryDue(line: LineState): LineState {
  if (line.trouble?.kind !== 'retrying') return line;
  return { ...line, trouble: { ...line.trouble, isDue: true } };
}

/** How long to wait before the next try (ms); null when there is nothing to wait for. */
export function retryDelay(line: LineState): number | null {
  if (line.trouble?.kind !== 'retrying' || line.trouble.isDue) return null;
  return Math.min(500 * 2 ** line.trouble.tries, 15_000);
}

function retrying(line: LineState, code: string): LineState {
  const tries = line.trouble?.kind === 'retrying' ? line.trouble.tries + 1 : 1;
  return { ...line, trouble: { kind: 'retrying', code, tries, isDue: false } };
}

export function saveState(line: LineState, facts: LineFacts): SaveState {
  const code = line.trouble?.code ?? line.unsynced;
  if (code !== null) return { kind: 'not-saved', code };
  const isStored = facts.unsent === 0 && !line.isSending && line.stored.steps >= facts.version;
  return isStored ? { kind: 'saved', at: line.stored.at } : { kind: 'saving' };
}

/** `clean`: the log has everything. `kept`: it would not take it, the window keeps it. */
export type Standing = 'busy' | 'clean' | 'kept';

export function standing(line: LineState, facts: LineFacts): Standing {
  if (line.isSending) return 'busy';
  if (facts.unsent === 0 && facts.version >= line.awaited) return 'clean';
  if (line.trouble === null) return 'busy';
  return line.trouble.kind === 'retrying' && line.trouble.isDue ? 'busy' : 'kept';
}
