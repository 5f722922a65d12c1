import { monotonicFactory } from 'ulid';
import { readStory } from '@shared/article/story';
import type { DraftHead } from '@shared/draft/fold-draft';
import { roundOf } from '@shared/draft/permission';
import type { DraftId, NoticeId } from '@shared/ids';
import { deskOf } from '@shared/newsroom/desk-of';
import { noticesOf, type Happening } from '@shared/newsroom/notice-rules';
import type { ReviewRound, ReviewRules } from '@shared/newsroom/review-rules';
import type { Desk } from './desk';
import { documentJson } from './document-json';

/** Notices are listed by identity: those of one moment keep their order. */
const nextId = monotonicFactory();

/** What happened to a draft. */
export interface DraftHappening extends Pick<Happening, 'by' | 'actor'> {
  readonly draft: DraftId;
  readonly before: DraftHead | null;
  readonly after: DraftHead;
}

/** Tells the people of this device what concerns them. Call it inside the transaction that does it. */
export function notify(desk: Desk, { draft, ...happened }: DraftHappening): void {
  const author = desk.drafts.find(draft)?.author;
  if (author === undefined) return;
  const rules = desk.rules.read();
  const told = noticesOf({
    ...happened,
    author,
    people: desk.profiles.list(),
    round: roundHere(desk, rules, happened.after),
    selfApproval: rules.selfApproval,
  });
  const at = desk.now();
  const added = told.map((one) => {
    const id = nextId(at) as NoticeId; // this is where a notice gets its identity
    desk.notices.add({ ...one, id, draft, at });
    return id;
  });
  if (added.length > 0) desk.announce('notices.changed', { added });
}

/** Reading the story to find its desk is for those that wait only. */
function roundHere(desk: Desk, rules: ReviewRules, after: DraftHead): ReviewRound | null {
  if (after.stage !== 'submitted') return null;
  const story = readStory(documentJson(after));
  const { categories } = desk.lists.read();
  return roundOf({ standing: after, desk: deskOf(rules, categories, story) });
}
