import type { CategoryId, ProfileId } from '@shared/ids';
import type { EntryBody } from '@shared/draft/entry';
import { foldEntry, type DraftHead } from '@shared/draft/fold-draft';
import { readStory } from '@shared/article/story';
import type { Desk } from './desk';
import { planStory } from './plan-story';
import type { SamplePublished, SampleStory } from './sample';
import { timeInZone } from './zoned-time';

const minute = 60_000;

/** One entry of an invented past. */
interface Past {
  readonly body: EntryBody;
  readonly by: ProfileId;
  /** Minutes before the last entry. */
  readonly before: number;
}

/** Writes a sample story's log as if it had been worked on here. Call it inside a transaction. */
export function importStory(desk: Desk, story: SampleStory): void {
  const zone = desk.newsroom.read()?.zone ?? 'UTC';
  const at = timeInZone(story, zone, desk.now());
  const head = pastOf(story).reduce<DraftHead | null>((before, { body, by, before: minutes }) => {
    const after = foldEntry(before, body);
    const place = { draft: story.id, before: before?.version ?? 0, bodies: [body], after };
    desk.log.append({ ...place, by, at: at - minutes * minute });
    return after;
  }, null);
  if (story.kind === 'published' && head !== null) archive(desk, story, { head, at });
}

function pastOf(story: SampleStory): readonly Past[] {
  const { author, document } = story;
  const created: Past = { body: { kind: 'created', document }, by: author, before: 180 };
  const submitted = stage('submitted', 'submit', author);
  if (story.kind === 'published') {
    const approved = stage('approved', 'approve', story.decidedBy);
    const published = stage('published', 'publish', story.decidedBy);
    return [created, { ...submitted, before: 60 }, { ...approved, before: 5 }, published];
  }
  if (story.stage === 'draft') return [{ ...created, before: 0 }];
  if (story.stage === 'submitted') return [created, submitted];
  const returned = stage('returned', 'return', story.decidedBy ?? author);
  const why: EntryBody = { kind: 'stage', to: 'returned', by: 'return', reason: story.reason };
  return [created, { ...submitted, before: 60 }, { ...returned, body: why }];
}

type StageBody = Extract<EntryBody, { readonly kind: 'stage' }>;

function stage(to: StageBody['to'], by: StageBody['by'], who: ProfileId): Past {
  return { body: { kind: 'stage', to, by, reason: '' }, by: who, before: 0 };
}

interface Outcome {
  readonly head: DraftHead;
  readonly at: number;
}

function archive(desk: Desk, { id, document }: SamplePublished, { head, at }: Outcome): void {
  const story = readStory(document);
  const category = story.category ?? ('' as CategoryId); // the plan refuses a category that is not there
  const planned = planStory({ ...desk, now: () => at }, { draft: id, story, category, document });
  desk.archive.add(planned);
  const version = head.version - 1;
  const place = desk.site.place(planned.path);
  desk.publications.freeze({ article: id, ...place, publishedAt: at, version, document });
}
