import type { DraftId } from '@shared/ids';
import type { PublishedPage, PublishRefusal } from '@shared/ipc/calls';
import { accepted, type Result } from '@shared/result';
import { settleDecision, weighDecision, writeDecision, type Allowed, type Request } from './decide';
import type { Desk } from './desk';
import { documentJson } from './document-json';
import { planStory } from './plan-story';

/** Writes the pages first: when the folder refuses, nothing changed and the story stays approved. */
export function publishDraft(
  desk: Desk,
  draft: DraftId,
): Promise<Result<PublishedPage, PublishRefusal>> {
  // Two stories at once would both rewrite the front page.
  return desk.takeTurns(draft, () => desk.takeTurns('site', () => publish(desk, draft)));
}

async function publish(desk: Desk, draft: DraftId): Promise<Result<PublishedPage, PublishRefusal>> {
  const request: Request = { draft, decision: 'publish', reason: '' };
  const allowed = weighDecision(desk, request);
  if (!allowed.ok) return allowed;
  const planned = planOf(desk, draft, allowed.value);
  const written = await desk.site.publish(planned);
  if (!written.ok) return written;
  const { article, publishedAt, document } = planned;
  const page: PublishedPage = { article, publishedAt, ...written.value };
  desk.transact(() => {
    writeDecision(desk, request, allowed.value);
    desk.archive.add(planned);
    desk.publications.freeze({ ...page, document, version: allowed.value.head.version });
  });
  await settleDecision(desk, draft);
  return accepted(page);
}

function planOf(desk: Desk, draft: DraftId, { head, story }: Allowed) {
  if (story.category === null) throw new Error('A complete story has a category');
  const document = documentJson(head);
  return planStory(desk, { draft, story, category: story.category, document });
}
