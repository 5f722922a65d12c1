import { z } from 'zod';
import type { DraftId, ProfileId } from '../ids';
import type { DocumentJson, Entry, EntryBody, StepJson } from './entry';
import { isPlainJson } from './plain-json';
import { decisions, stages } from './workflow';

/** ULIDs of this app; the sample newsroom's lists and people use readable names instead. */
const id = z.string().regex(/^[0-9A-Za-z-]{1,64}$/);
/** The newest instant that a `Date` can hold. */
const latest = 8_640_000_000_000_000;
/** One merge of two long absences; a window sends far fewer at once. */
const mostSteps = 20_000;

const stepTypes: ReadonlySet<unknown> = new Set([
  'replace',
  'replaceAround',
  'addMark',
  'removeMark',
  'addNodeMark',
  'removeNodeMark',
  'attr',
  'docAttr',
]);

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isStep(value: unknown): boolean {
  if (!isRecord(value) || !stepTypes.has(value['stepType'])) return false;
  const { slice } = value;
  return slice === undefined || isRecord(slice);
}

/** The shape only; whether steps fit their document is for the fold to say. */
export const stepsSchema = z
  .array(z.custom<StepJson>(isStep))
  .min(1)
  .max(mostSteps)
  .refine(isPlainJson);

const document = z.custom<DocumentJson>((value) => isRecord(value) && isPlainJson(value));

/** One schema a kind: a kind that is added to the log and not here does not compile. */
const bodies = {
  created: z.strictObject({ kind: z.literal('created'), document }),
  steps: z.strictObject({ kind: z.literal('steps'), steps: stepsSchema }),
  stage: z.strictObject({
    kind: z.literal('stage'),
    to: z.enum(stages),
    by: z.enum([...decisions, 'edit']),
    reason: z.string().max(2000),
  }),
} satisfies { readonly [Kind in EntryBody['kind']]: z.ZodType<EntryBody & { kind: Kind }> };

export const entryBodySchema: z.ZodType<EntryBody> = z.union(Object.values(bodies));

/** An entry from outside: a parcel, a salvaged file, another process. Anything more is refused. */
export const entrySchema: z.ZodType<Entry> = z.strictObject({
  draft: id.transform((text) => text as DraftId), // the pattern is all that an identity from outside can show
  version: z.int().min(1),
  author: id.transform((text) => text as ProfileId), // as above
  device: id,
  at: z.int().min(0).max(latest),
  body: entryBodySchema,
});
