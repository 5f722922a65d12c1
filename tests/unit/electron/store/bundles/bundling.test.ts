import { expect, it } from 'vitest';
import { createDeskStores } from '../../../../../electron/desk/desk-stores';
import { bundleOldest, createBundler } from '../../../../../electron/store/bundles/bundling';
import { verifyLog } from '../../../../../electron/store/verify-log';
import { attribution } from '../../../../../shared/draft/history/attribution';
import {
  draft,
  keys,
  layan,
  loggedDraft,
  nader,
  secondConnection,
  type LoggedDraft,
} from './logged-draft';

const sentence = 'عاد الضوء إلى منارة المرفأ القديم بعد شتاء طويل. ';

/** Typed by two people in turn: 1,501 entries. */
function longDraft(): LoggedDraft {
  const test = loggedDraft();
  const text = sentence.repeat(31).slice(0, 1500);
  for (let at = 0; at < text.length; at += 50)
    test.write((at / 50) % 2 === 0 ? layan : nader, keys(text.slice(at, at + 50), at + 1));
  return test;
}

function counts({ database }: LoggedDraft) {
  const count = (table: string) =>
    database.prepare(`SELECT count(*) AS rows FROM ${table}`).get()?.['rows'];
  return { rows: count('entry'), bundles: count('bundle') };
}

function everything(test: LoggedDraft) {
  const { log } = createDeskStores(test.database, '/nowhere');
  const entries = test.entries.after(draft, 0);
  return { entries, head: log.head(draft)?.document.toJSON(), words: attribution(entries) };
}

it('leaves the draft, its versions and who wrote what as they were', () => {
  const test = longDraft();
  const before = everything(test);
  expect([test.bundle(), test.bundle(), test.bundle()]).toEqual(Array(3).fill('bundled'));
  expect(test.bundle()).toBe('not-due');
  expect(counts(test)).toEqual({ rows: 200, bundles: 3 });
  expect(everything(test)).toEqual(before);
  expect(test.entries.between(draft, 990, 1310).map(({ version }) => version)).toEqual(
    Array.from({ length: 320 }, (_, place) => 991 + place),
  );
  test.write(nader, keys('ثم', 1501));
  expect(test.entries.newest(draft)).toBe(1503);
  expect(verifyLog(test, draft)).toBe(null);
});

it('finds the drafts whose logs have grown long, and makes one bundle at a time', () => {
  const test = longDraft();
  const bundleSomewhere = createBundler(test.database);
  expect(test.entries.long(400)).toEqual([draft]);
  expect([1, 2, 3, 4].map(bundleSomewhere)).toEqual([true, true, true, false]);
  expect(test.entries.long(201)).toEqual([]);
  expect(test.entries.long(200)).toEqual([draft]);
});

it('keeps a few snapshots over the life of a draft, and the newest two', () => {
  const test = longDraft();
  const head = test.stores.log.head(draft);
  if (head === null) throw new Error('The draft');
  for (let version = 1; version <= 100; version += 1)
    test.snapshots.keep(draft, { ...head, version: 2000 + version });
  test.snapshots.thin(draft);
  const kept = test.database.prepare('SELECT version FROM snapshot').all();
  expect(kept.length).toBeLessThanOrEqual(10);
  expect(test.snapshots.newest(draft)?.version).toBe(2100);
  expect(test.snapshots.newestUpTo(draft, 2099)?.version).toBe(2099);
  test.snapshots.thin(draft);
  expect(test.database.prepare('SELECT version FROM snapshot').all()).toEqual(kept);
});

it('leaves a short log and the newest entries alone', () => {
  const test = loggedDraft();
  test.write(layan, keys(sentence.repeat(7)));
  expect(test.bundle()).toBe('not-due');
  expect(counts(test).bundles).toBe(0);
});

it('takes everything back when it is interrupted between writing and taking away', () => {
  const test = longDraft();
  const before = everything(test);
  const dropBundled = () => {
    throw new Error('killed');
  };
  const interrupted = { ...test, entries: { ...test.entries, dropBundled } };
  expect(() => bundleOldest(interrupted, draft)).toThrow('killed');
  expect(counts(test)).toEqual({ rows: 1501, bundles: 0 });
  expect(test.bundle()).toBe('bundled');
  expect(everything(test)).toEqual(before);
});

it('does not bundle a log that somebody has changed', () => {
  const test = longDraft();
  const other = secondConnection(test);
  other.exec('DROP TRIGGER entry_never_changes');
  other.exec(`UPDATE entry SET author = 'somebody' WHERE version = 300`);
  expect(verifyLog(test, draft)).toBe(300);
  expect(test.bundle()).toBe('not-sound');
  expect(counts(test)).toEqual({ rows: 1501, bundles: 0 });
});

it('finds the bundle that somebody has changed', () => {
  const test = longDraft();
  test.bundle();
  test.bundle();
  const other = secondConnection(test);
  other.exec('DROP TRIGGER bundle_never_changes');
  other.exec(`UPDATE bundle SET payload = x'00' WHERE first = 501`);
  expect(verifyLog(test, draft)).toBe(501);
  expect(() => test.entries.after(draft, 999)).toThrow(/damaged/);
  expect(test.entries.after(draft, 1000)).toHaveLength(501);
});

it('lets no entry go that is not in a bundle, and no bundle at all', () => {
  const test = longDraft();
  test.bundle();
  expect(() => test.entries.dropBundled(draft, 501)).toThrow(/never goes/);
  const other = secondConnection(test);
  expect(() => other.exec('DELETE FROM entry')).toThrow(/never goes/);
  expect(() => other.exec('DELETE FROM bundle')).toThrow(/never goes/);
  expect(() => other.exec('UPDATE bundle SET last = 1501')).toThrow(/never changes/);
  expect(() => other.exec('INSERT OR REPLACE INTO bundle SELECT * FROM bundle')).toThrow(/bundle/);
  const made = `INSERT INTO bundle SELECT draft, 501, 1501, '', hash, '', x'00' FROM entry`;
  expect(() => other.exec(`${made} WHERE version = 502`)).toThrow(/holds entries/);
});

it('takes no second entry where a bundled one was', () => {
  const test = longDraft();
  const [created] = test.entries.between(draft, 0, 1);
  if (created === undefined) throw new Error('The creation');
  test.bundle();
  expect(() => test.entries.append(created)).toThrow(/never changes/);
  expect(() => test.entries.adopt(created)).toThrow(/never changes/);
});
