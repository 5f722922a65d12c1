import { statSync } from 'node:fs';
import path from 'node:path';
import type { Node } from '@tiptap/pm/model';
import { Transform } from '@tiptap/pm/transform';
import { createLogFileSync } from '../../../electron/store/log-file-sync';
import { createSyncBarrier, type SyncBarrier } from '../../../electron/store/sync-barrier';
import type { EntryBody, StepJson } from '../../../shared/draft/entry';
import { foldEntry } from '../../../shared/draft/fold-draft';
import type { DraftId, ProfileId } from '../../../shared/ids';
import { openNewsroom, type OpenNewsroom } from './open-newsroom';
import { endOfBody } from './typist';

const by = 'profile-layan' as ProfileId;

/** Resolves when what was typed would outlive a power cut. */
export type Save = () => Promise<unknown>;

export interface SavingNewsroom {
  /** A letter typed at the end of the draft, as main gets it. */
  readonly letter: (draft: DraftId) => Save;
  /** Bytes that have been appended to the log file. */
  readonly logBytes: () => number;
  readonly close: () => Promise<void>;
}

export function draftNumber(number: number): DraftId {
  return `01K5${String(number).padStart(22, '0')}` as DraftId;
}

/** A newsroom with so many drafts of this text, its own store and its own barrier. */
export function savingNewsroom(folder: string, drafts: number, document: Node): SavingNewsroom {
  const newsroom = openNewsroom(folder);
  fill(newsroom, drafts, document);
  const file = path.join(folder, 'newsroom.db-wal');
  const logFile = createLogFileSync(file);
  const barrier = createSyncBarrier({
    sync: logFile.sync,
    delay: 400,
    retryDelay: 2000,
    news: { saved: () => undefined, notSaved: () => undefined },
  });
  return {
    letter: (draft) => {
      const body = letterBehind(newsroom.log.head(draft)?.document ?? document);
      return () => saveBody(newsroom, barrier, { draft, body });
    },
    logBytes: () => statSync(file).size,
    close: async () => {
      barrier.stop();
      await logFile.close();
      newsroom.close();
    },
  };
}

function fill({ log, transact }: OpenNewsroom, drafts: number, document: Node): void {
  const created: EntryBody = { kind: 'created', document: document.toJSON() };
  const after = foldEntry(null, created);
  transact(() => {
    for (let at = 0; at < drafts; at += 1)
      log.append({ draft: draftNumber(at), before: 0, bodies: [created], after, by, at });
  });
}

interface Typed {
  readonly draft: DraftId;
  readonly body: EntryBody;
}

async function saveBody(
  { log, transact }: OpenNewsroom,
  barrier: SyncBarrier,
  { draft, body }: Typed,
): Promise<void> {
  const before = log.head(draft);
  const after = foldEntry(before, body);
  const at = Date.now();
  transact(() => {
    log.append({ draft, before: before?.version ?? 0, bodies: [body], after, by, at });
  });
  barrier.committed(draft, after.steps);
  const outcome = await barrier.flush();
  if (!outcome.ok) throw new Error(outcome.refusal.code);
}

/** Words of five letters, as in prose: a word that never ends is no word that anybody types. */
function letterBehind(document: Node): EntryBody {
  const key = document.content.size % 6 === 0 ? ' ' : 'ن';
  const change = new Transform(document);
  change.insert(endOfBody(document), document.type.schema.text(key));
  return { kind: 'steps', steps: change.steps.map((step) => step.toJSON() as StepJson) };
}
