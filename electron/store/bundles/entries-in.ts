import type { EntryBody, NewEntry } from '@shared/draft/entry';
import type { DraftId, ProfileId } from '@shared/ids';
import { unreachable } from '@shared/unreachable';
import type { Bundle, BundleRecord } from './bundle';
import { bodyOfKey } from './typed-key';

/** Where a bundle is in its draft's log. */
export interface BundlePlace {
  readonly draft: DraftId;
  /** Version of its first entry. */
  readonly first: number;
}

interface Moment {
  readonly body: EntryBody;
  readonly gap: number;
}

/** Every entry that went into the bundle, as it was. */
export function entriesIn(bundle: Bundle, { draft, first }: BundlePlace): readonly NewEntry[] {
  const entries: NewEntry[] = [];
  let at = bundle.at;
  for (const record of bundle.records) {
    const writer = bundle.writers[record.writer];
    if (writer === undefined) throw new RangeError('A bundle names all its writers');
    const author = writer.author as ProfileId; // it was one when it was bundled
    for (const { body, gap } of momentsOf(record)) {
      at += gap;
      const version = first + entries.length;
      entries.push({ draft, version, author, device: writer.device, at, body });
    }
  }
  return entries;
}

function momentsOf(record: BundleRecord): readonly Moment[] {
  switch (record.kind) {
    case 'loose':
      return [record];
    case 'typed': {
      const { from, text, lengths, gaps } = record;
      return keyByKey({ lengths, gaps }, (start, end) =>
        bodyOfKey({ kind: 'typed', from: from + start, text: text.slice(start, end) }),
      );
    }
    case 'erased': {
      const { to, lengths, gaps } = record;
      return keyByKey({ lengths, gaps }, (start, end) =>
        bodyOfKey({ kind: 'erased', from: to - end, to: to - start }),
      );
    }
    default:
      return unreachable(record);
  }
}

interface Keys {
  readonly lengths: readonly number[] | undefined;
  readonly gaps: readonly number[];
}

/** `start` and `end` count from where the run began. */
function keyByKey(
  { lengths, gaps }: Keys,
  bodyAt: (start: number, end: number) => EntryBody,
): readonly Moment[] {
  let end = 0;
  return gaps.map((gap, place) => {
    const start = end;
    end += lengths?.[place] ?? 1;
    return { gap, body: bodyAt(start, end) };
  });
}
