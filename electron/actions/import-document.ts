import { ulid } from 'ulid';
import { parseDocument } from '@shared/article/schema';
import type { DocumentJson, EntryBody } from '@shared/draft/entry';
import type { DraftSummary } from '@shared/draft/draft-summary';
import { foldEntry } from '@shared/draft/fold-draft';
import type { DraftId } from '@shared/ids';
import type { ImportRefusal } from '@shared/ipc/import-calls';
import { accepted, refused, type Result } from '@shared/result';
import { currentProfile } from './current-profile';
import type { Desk } from './desk';
import { summarizeDraft } from './summarize-draft';
import { writeDown } from './write-down';

/** A new draft that begins with what a window read out of a file. */
export function importDocument(
  desk: Desk,
  json: DocumentJson,
): Result<DraftSummary, ImportRefusal> {
  const { id: by, name, byline } = currentProfile(desk);
  const document = whole(json, byline || name);
  if (document === null) return refused({ kind: 'invalid' });
  const at = desk.now();
  const draft = ulid(at) as DraftId; // this is where a draft gets its identity
  const created: EntryBody = { kind: 'created', document };
  const after = foldEntry(null, created);
  const stored = desk.tryTransact(() => {
    desk.log.append({ draft, before: 0, bodies: [created], after, by, at });
    writeDown(desk, { act: 'create', draft, version: after.version });
  });
  if (!stored.ok) return stored;
  desk.committed(draft, after.steps);
  desk.announce('drafts.changed', { draft });
  return accepted(summarizeDraft(desk, draft));
}

/** The document as it is stored, with the writer's name on it; null when it does not fit. */
function whole(json: DocumentJson, byline: string): DocumentJson | null {
  try {
    const { type, attrs, content } = parseDocument(json);
    if (type !== type.schema.topNodeType) return null;
    return type.create({ ...attrs, byline }, content).toJSON() as DocumentJson; // ProseMirror types it as any
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
