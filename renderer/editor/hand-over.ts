import { accepted, refused, type Result } from '@shared/result';
import { ask } from '../bridge';
import { openSessions } from './line/open-sessions';

/** Whether everything typed in this window is on the disk. */
export type HandOver = Result<null, { readonly kind: 'not-stored'; readonly code: string }>;

/** Everything typed in this window goes to the log and to the disk: before a decision, and at the end. */
export async function handOver(): Promise<HandOver> {
  const sessions = await openSessions();
  const standings = await Promise.all(sessions.map((session) => session.line.settle()));
  const state = sessions[standings.indexOf('kept')]?.line.saveState;
  if (state !== undefined)
    return refused({ kind: 'not-stored', code: state.kind === 'not-saved' ? state.code : '' });
  // Without a draft nothing was typed; perhaps not even a newsroom is open.
  if (sessions.length === 0) return accepted(null);
  const flushed = await ask('drafts.flush', null);
  return flushed.ok ? accepted(null) : flushed;
}

/** The words of every story that is open in this window, for a file of plain text. */
export async function openTexts(): Promise<string> {
  const sessions = await openSessions();
  return sessions
    .map(({ editor }) => editor.getText({ blockSeparator: '\n\n' }).trim())
    .join('\n\n* * *\n\n');
}
