import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Entry } from '../../../../../shared/draft/entry';
import { foldEntries } from '../../../../../shared/draft/fold-draft';
import { otherLogOf, otherSideOf } from '../../../../../shared/draft/merge/other-side';
import { Copy, digest, startOf } from './two-copies';

interface Act {
  readonly kind: 'type' | 'cut' | 'approve' | 'send' | 'receive';
  readonly who: number;
  /** Whose parcel is opened. */
  readonly from: number;
  readonly place: number;
}

const acts = (copies: number) =>
  fc.array(
    fc.record<Act>({
      kind: fc.constantFrom('type', 'type', 'type', 'cut', 'approve', 'send', 'receive', 'receive'),
      who: fc.nat(copies - 1),
      from: fc.nat(copies - 1),
      place: fc.nat(3),
    }),
    { minLength: 6, maxLength: 50 },
  );

function work(copy: Copy, { kind, place }: Act, index: number): void {
  if (kind === 'type') copy.type(place, 4, ` ${copy.name}${String(index)}`);
  if (kind === 'approve') copy.decide('approved');
  if (kind === 'cut')
    copy.edit((change) => {
      const start = startOf(change.doc, place);
      if (change.doc.resolve(start).parent.content.size > 3) change.delete(start, start + 3);
    });
}

/** Parcels are opened when they come, late, twice, or never. */
function play(count: number, all: readonly Act[]): readonly Copy[] {
  const first = new Copy('copy0');
  const copies = Array.from({ length: count }, (_none, place) =>
    place === 0 ? first : new Copy(`copy${String(place)}`, first.entries),
  );
  const sent: (readonly Entry[])[] = copies.map(({ entries }) => entries);
  all.forEach((act, index) => {
    const copy = copies[act.who];
    if (copy === undefined) return;
    if (act.kind === 'send') sent[act.who] = copy.entries;
    else if (act.kind === 'receive') copy.receive(sent[act.from] ?? copy.entries);
    else work(copy, act, index);
  });
  for (const one of copies) for (const other of copies) one.receive(other.entries);
  return copies;
}

/** Also where a merge of another copy came in whole, as part of that copy's log. */
function expectOtherSides(copies: readonly Copy[]): number {
  const real = new Map(
    copies.flatMap(({ takenIn }) => takenIn.map(({ merge, theirs }) => [merge, theirs] as const)),
  );
  const merges = copies.flatMap(({ entries }) =>
    entries.flatMap(({ body, hash }, place) =>
      body.kind === 'merge' ? [{ log: entries.slice(0, place + 1), hash }] : [],
    ),
  );
  for (const { log, hash } of merges) {
    const theirs = foldEntries(
      null,
      (real.get(hash) ?? []).map(({ body }) => body),
    );
    const found = otherSideOf(log, digest);
    expect(found?.document.toJSON()).toEqual(theirs.document.toJSON());
    expect(found?.stage).toBe(theirs.stage);
  }
  return merges.length;
}

it.each([
  { count: 2, name: 'two' },
  { count: 3, name: 'three' },
])(
  'a merge can tell what the other copy was, in every exchange of $name',
  ({ count }) => {
    let merges = 0;
    fc.assert(
      fc.property(acts(count), (all) => {
        merges += expectOtherSides(play(count, all));
      }),
      { numRuns: 200 },
    );
    expect(merges).toBeGreaterThan(200);
  },
  120_000,
);

it('tells it with the words of a colleague still as they were', () => {
  const reporter = new Copy('reporter');
  const editor = new Copy('editor', reporter.entries);
  reporter.type(0, 4, ' صباحًا');
  editor.type(1, 4, ' مساءً');
  reporter.receive(editor.entries);
  const text = otherSideOf(reporter.entries, digest)?.document.textContent;
  expect(text).toBe(editor.head.document.textContent);
  expect(text).not.toContain('صباحًا');
  expect(otherLogOf(reporter.entries, digest)).toEqual(editor.entries);
});

it('tells nothing of an entry that is no merge', () => {
  const reporter = new Copy('reporter');
  expect(otherSideOf(reporter.entries, digest)).toBeNull();
});

it('tells nothing when the other copy’s entries are not in the log', () => {
  const reporter = new Copy('reporter');
  const editor = new Copy('editor', reporter.entries);
  reporter.type(0, 4, ' صباحًا');
  editor.type(1, 4, ' مساءً');
  reporter.receive(editor.entries);
  const hollow = reporter.entries.map((entry) =>
    entry.body.kind === 'merge' ? { ...entry, body: { ...entry.body, absorbed: [] } } : entry,
  );
  expect(otherSideOf(hollow, digest)).toBeNull();
});
