import { ulid } from 'ulid';
import { emptyDocument } from '@shared/article/schema';
import type { DraftSummary } from '@shared/draft/draft-summary';
import type { EntryBody } from '@shared/draft/entry';
import { foldEntry } from '@shared/draft/fold-draft';
import type { DraftId } from '@shared/ids';
import { currentProfile } from './current-profile';
import type { Desk } from './desk';
import { summarizeDraft } from './summarize-draft';
import { writeDown } from './write-down';

export function createDraft(desk: Desk): DraftSummary {
  const { id: by, name, byline } = currentProfile(desk);
  const at = desk.now();
  const draft = ulid(at) as DraftId; // this is where a draft gets its identity
  const created: EntryBody = {
    kind: 'created',
    document: emptyDocument({ byline: byline || name }),
  };
  const after = foldEntry(null, created);
  desk.transact(() => {
    desk.log.append({ draft, before: 0, bodies: [created], after, by, at });
    writeDown(desk, { act: 'create', draft, version: after.version });
  });
  desk.committed(draft, after.steps);
  desk.announce('drafts.changed', { draft });
  return summarizeDraft(desk, draft);
}
