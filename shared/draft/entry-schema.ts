import { z } from 'zod';
import type { ChecklistItemId, DraftId, ProfileId, ThreadId } from '../ids';
import { commentedFields } from './comments/thread';
import type { DocumentJson, Entry, EntryBody, StepJson } from './entry';
import { isPlainJson } from './plain-json';
import { decisions, returnReasons, stages } from './workflow';

/** ULIDs of this app; the sample newsroom's lists and people use readable names instead. */
const id = z.string().regex(/^[0-9A-Za-z-]{1,64}$/);
/** The newest instant that a `Date` can hold. */
const latest = 8_640_000_000_000_000;
/** One merge of two long absences; a window sends far fewer at once. */
const mostSteps = 20_000;
/** Entries of the longest absence that one merge may bring home. */
const mostAbsorbed = 200_000;
/** Characters of the longest block that a merge may have found no place in. */
const mostText = 1_000_000;

const stepTypes: ReadonlySet<unknown> = new Set([
  'replace',
  'replaceAround',
  'addMark',
  'removeMark',
  'addNodeMark',
  'removeNodeMark',
  'attr',
  'docAttr',
  'suggestedRemoval',
]);

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isStep(value: unknown): boolean {
  if (!isRecord(value) || !stepTypes.has(value['stepType'])) return false;
  const { slice } = value;
  return slice === undefined || isRecord(slice);
}

const anySteps = z.array(z.custom<StepJson>(isStep)).max(mostSteps).refine(isPlainJson);

/** The shape only; whether steps fit their document is for the fold to say. */
export const stepsSchema = anySteps.min(1);

const document = z.custom<DocumentJson>((value) => isRecord(value) && isPlainJson(value));

const version = z.int().min(1);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const position = z.int().min(0);
const text = z.string().max(mostText);
const reason = z.string().max(2000);
/** A merge inside a merge inside a merge is walked by recursive code: its depth is looked at first. */
const absorbed = z
  .custom<unknown>(isPlainJson)
  .pipe(z.array(z.lazy(() => entrySchema)).max(mostAbsorbed));

/** More people than any newsroom has; more conversations than any story needs stand elsewhere. */
const mostPeople = 200;
const instant = z.int().min(0).max(latest);
const person = id.transform((text) => text as ProfileId); // the pattern is all that can be shown

const review = z.strictObject({
  round: z.int().min(0).max(100),
  approvals: z
    .array(z.strictObject({ by: person, at: instant, round: z.int().min(0).max(100) }))
    .max(mostPeople),
  content: hash.nullable(),
  holder: z.strictObject({ by: person, until: instant }).nullable(),
  live: z.strictObject({ stage: z.enum(stages), version }).nullable(),
  scheduledFor: instant.nullable(),
  before: z.enum(stages).nullable(),
});

const remark = z.strictObject({
  id,
  by: person,
  at: instant,
  text: z.string().max(20_000),
  mentions: z.array(person).max(mostPeople),
});

/** What a comment is about, from a window or from outside. */
export const anchorSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('words') }),
  z.strictObject({ kind: z.literal('field'), field: z.enum(commentedFields) }),
  z.strictObject({ kind: z.literal('picture'), media: hash }),
  z.strictObject({ kind: z.literal('suggestion'), suggestion: z.string().min(1).max(160) }),
  z.strictObject({ kind: z.literal('story') }),
]);

const quote = z.string().max(10_000);

/** What is said about a story; a window asks for the same, so the door has the same shape. */
export const commentActSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('open'),
    anchor: anchorSchema,
    quote,
    blocking: z.boolean(),
    remark,
  }),
  z.strictObject({ kind: z.literal('reply'), remark }),
  z.strictObject({ kind: z.enum(['resolve', 'reopen']), by: person, at: instant }),
  z.strictObject({ kind: z.literal('weigh'), blocking: z.boolean(), at: instant }),
  z.strictObject({ kind: z.literal('anchor'), quote, at: instant }),
]);

const merge = z.strictObject({
  kind: z.literal('merge'),
  other: z.strictObject({ version, hash }),
  base: z.strictObject({ mine: version, theirs: version }),
  steps: anySteps,
  otherSteps: anySteps,
  absorbed,
  unplaced: z
    .array(
      z.strictObject({ words: text, block: text, at: position, side: z.enum(['mine', 'theirs']) }),
    )
    .max(mostSteps),
  stage: z.enum(stages),
  reason,
  review: review.exactOptional(),
  disputed: z
    .array(
      z.strictObject({
        who: person,
        decision: z.enum([...decisions, 'edit']),
        stage: z.enum(stages),
        reason,
        at: instant,
      }),
    )
    .max(2)
    .exactOptional(),
});

/** One schema a kind: a kind that is added to the log and not here does not compile. */
const bodies = {
  created: z.strictObject({ kind: z.literal('created'), document }),
  steps: z.strictObject({ kind: z.literal('steps'), steps: stepsSchema }),
  stage: z.strictObject({
    kind: z.literal('stage'),
    to: z.enum(stages),
    by: z.enum([...decisions, 'edit']),
    reason,
    faults: z.array(z.enum(returnReasons)).max(returnReasons.length).exactOptional(),
    review: review.exactOptional(),
  }),
  merge,
  restore: z.strictObject({
    kind: z.literal('restore'),
    version,
    side: z.literal('other').exactOptional(),
    passage: z.strictObject({ from: position, to: position }).nullable(),
    steps: anySteps,
  }),
  'put-back': z.strictObject({
    kind: z.literal('put-back'),
    merge: version,
    index: position,
    steps: anySteps,
  }),
  comment: z.strictObject({
    kind: z.literal('comment'),
    thread: id.transform((text) => text as ThreadId), // as above
    act: commentActSchema,
    steps: anySteps,
  }),
  tick: z.strictObject({
    kind: z.literal('tick'),
    item: id.transform((text) => text as ChecklistItemId), // as above
    isTicked: z.boolean(),
  }),
  bin: z.strictObject({ kind: z.literal('bin'), binned: z.boolean() }),
} satisfies { readonly [Kind in EntryBody['kind']]: z.ZodType<EntryBody & { kind: Kind }> };

export const entryBodySchema: z.ZodType<EntryBody> = z.union(Object.values(bodies));

/** An entry from outside: a parcel, a salvaged file, another process. Anything more is refused. */
export const entrySchema: z.ZodType<Entry> = z.strictObject({
  draft: id.transform((text) => text as DraftId), // the pattern is all that an identity from outside can show
  version,
  author: id.transform((text) => text as ProfileId), // as above
  device: id,
  at: z.int().min(0).max(latest),
  body: entryBodySchema,
  hash,
});
