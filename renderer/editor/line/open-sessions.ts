import type { DraftId } from '@shared/ids';
import { openSession, type DraftSession } from './draft-session';

interface Held {
  readonly session: Promise<DraftSession | null>;
  users: number;
}

/**
 * The drafts that this window has open. One that nobody looks at any more stays as long as it has
 * typing that the log did not take, and is shown again when somebody comes back.
 */
const open = new Map<DraftId, Held>();

export function holdSession(draft: DraftId): Promise<DraftSession | null> {
  const held = open.get(draft) ?? hold(draft);
  held.users += 1;
  return held.session;
}

function hold(draft: DraftId): Held {
  const session = openSession(draft);
  const held = { session, users: 0 };
  open.set(draft, held);
  // Whoever asked for the session hears of the fault; the next one to ask tries again.
  session.catch(() => open.delete(draft));
  return held;
}

export function releaseSession(draft: DraftId): void {
  const held = open.get(draft);
  if (held === undefined) return;
  held.users -= 1;
  void held.session.then((session) => closeWhenClean(draft, session));
}

/** The open drafts, those included that are only kept because the log did not take their text. */
export async function openSessions(): Promise<readonly DraftSession[]> {
  const sessions = await Promise.all([...open.values()].map((held) => held.session));
  return sessions.filter((session) => session !== null);
}

async function closeWhenClean(draft: DraftId, session: DraftSession | null): Promise<void> {
  const standing = (await session?.handOver()) ?? 'clean';
  if (open.get(draft)?.users !== 0) return;
  if (session === null || standing === 'clean') {
    open.delete(draft);
    session?.destroy();
    return;
  }
  const stop = session.line.subscribe(() => {
    if (session.line.standing !== 'clean') return;
    stop();
    void closeWhenClean(draft, session);
  });
}
