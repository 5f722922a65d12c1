import { canonicalJson } from '@shared/draft/canonical-json';
import type { EntryBody } from '@shared/draft/entry';

/** What most entries are: a key that puts in text, or a backspace that takes some out. */
export type TypedKey =
  | { readonly kind: 'typed'; readonly from: number; readonly text: string }
  | { readonly kind: 'erased'; readonly from: number; readonly to: number };

export function bodyOfKey(key: TypedKey): EntryBody {
  if (key.kind === 'erased')
    return { kind: 'steps', steps: [{ stepType: 'replace', from: key.from, to: key.to }] };
  const { from, text } = key;
  const slice = { content: [{ type: 'text', text }] };
  return { kind: 'steps', steps: [{ stepType: 'replace', from, to: from, slice }] };
}

interface ReplaceStep {
  readonly from: number;
  readonly to: number;
  readonly slice?: { readonly content?: readonly { readonly text?: string }[] };
}

/** Null when the entry is anything more than such a key: formatted, structural, several at once. */
export function keyOf(body: EntryBody): TypedKey | null {
  if (body.kind !== 'steps' || body.steps[0]?.['stepType'] !== 'replace') return null;
  const { from, to, slice } = body.steps[0] as unknown as ReplaceStep; // the shape of that type's JSON
  const text = slice?.content?.[0]?.text;
  const key: TypedKey =
    text === undefined ? { kind: 'erased', from, to } : { kind: 'typed', from, text };
  return canonicalJson(bodyOfKey(key)) === canonicalJson(body) ? key : null;
}
