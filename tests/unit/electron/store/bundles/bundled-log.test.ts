import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bundleEntries, holds, unbundle } from '../../../../../electron/store/bundles/bundled-log';
import { mergeTyping } from '../../../../../electron/store/bundles/merge-typing';
import { digest } from '../../../../../electron/store/digest';
import { chained } from '../../../../../shared/draft/entry-hash';
import type { EntryBody } from '../../../../../shared/draft/entry';
import type { ProfileId } from '../../../../../shared/ids';
import { backspaces, draft, keys, layan, nader, steps } from './logged-draft';

function logOf(bodies: readonly (readonly [ProfileId, EntryBody])[], first = 1) {
  const entries = bodies.map(([author, body], place) => ({
    draft,
    version: first + place,
    author,
    device: `device-of-${author}`,
    at: 1_788_000_000_000 + place * 131,
    body,
  }));
  return chained('', entries, digest);
}

const by = (author: ProfileId, bodies: readonly EntryBody[]) =>
  bodies.map((body) => [author, body] as const);

it('merges what one person typed in a row, and their backspaces', () => {
  const log = logOf([
    ...by(layan, keys('المرفأ')),
    ...by(layan, backspaces(2, 7)),
    ...by(nader, keys('سى', 5)),
  ]);
  expect(mergeTyping(log).records).toMatchObject([
    { kind: 'typed', writer: 0, from: 1, text: 'المرفأ' },
    { kind: 'erased', writer: 0, to: 7 },
    { kind: 'typed', writer: 1, from: 5, text: 'سى' },
  ]);
});

it('gives every entry back as it was, whatever was typed, erased or decided', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 9 });
  const place = fc.nat(40);
  const bodies = fc.oneof(
    fc.tuple(text, place).map(([typed, at]) => keys(typed, at)),
    fc.tuple(fc.integer({ min: 1, max: 6 }), place).map(([count, at]) => backspaces(count, at + 6)),
    fc.constant([{ kind: 'stage', to: 'submitted', by: 'submit', reason: '' }] as const),
    fc
      .json()
      .map((json) => [
        steps({ stepType: 'docAttr', attr: 'tags', value: JSON.parse(json) as unknown }),
      ]),
    fc.tuple(text, place).map(([typed, from]) => [
      steps({
        stepType: 'replace',
        from,
        to: from + 2,
        slice: { content: [{ type: 'text', text: typed, marks: [{ type: 'bold' }] }] },
      }),
    ]),
  );
  const turns = fc.array(fc.tuple(fc.constantFrom(layan, nader), bodies), { minLength: 1 });
  fc.assert(
    fc.property(turns, (written) => {
      const log = logOf(written.flatMap(([author, some]) => by(author, some)));
      expect(unbundle(bundleEntries('', log))).toEqual(log);
    }),
  );
});

it('keeps a long burst of typing in a few bytes a letter', () => {
  const log = logOf(by(layan, keys('عاد الضوء إلى منارة المرفأ القديم '.repeat(30))));
  expect(bundleEntries('', log).payload.length).toBeLessThan(log.length * 2);
});

it('knows a bundle that is not what was written, and entries that it does not hold', () => {
  const log = logOf(by(layan, keys('المرفأ')));
  const bundle = bundleEntries('', log);
  const [first, ...rest] = log;
  if (first === undefined) throw new Error('An entry');
  expect(holds(bundle, log)).toBe(true);
  expect(holds(bundle, rest)).toBe(false);
  expect(holds(bundle, [{ ...first, hash: '0' }, ...rest])).toBe(false);
  expect(unbundle({ ...bundle, previous: 'another' })).toBe(null);
  for (let place = 0; place < bundle.payload.length; place += 1) {
    const payload = Uint8Array.from(bundle.payload);
    payload[place] = (payload[place] ?? 0) ^ 16;
    expect(unbundle({ ...bundle, payload })).toBe(null);
  }
});
