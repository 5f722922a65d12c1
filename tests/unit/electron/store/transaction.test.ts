import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../../../electron/store/database';
import { storedTransaction, transaction } from '../../../../electron/store/transaction';
import { temporaryFolder } from '../../../fixtures/temporary-folder';

function openTags() {
  const database = openDatabase(path.join(temporaryFolder(), 'newsroom.db'));
  onTestFinished(() => database.close());
  const add = (name: string) =>
    database.prepare('INSERT INTO tag VALUES (?, ?, ?)').run(name, name, name);
  const count = () => database.prepare('SELECT count(*) AS tags FROM tag').get().tags;
  return { database, add, count };
}

it('stores the whole of it or nothing', () => {
  const { database, add, count } = openTags();
  transaction(database, () => {
    add('a');
    transaction(database, () => add('b'));
  });
  expect(() =>
    transaction(database, () => {
      add('c');
      add('a');
    }),
  ).toThrow(/UNIQUE/);
  expect(count()).toBe(2);
});

it('tells that the disk is full, keeps what was there, and goes on once there is room', () => {
  const { database, add, count } = openTags();
  add('a');
  const { page_count: pages } = database.prepare('PRAGMA page_count').get();
  database.exec(`PRAGMA max_page_count = ${pages}`);
  const write = () => storedTransaction(database, () => void add('x'.repeat(100_000)));
  expect(write()).toEqual({ ok: false, refusal: { kind: 'not-stored', code: 'SQLITE_FULL' } });
  expect([count(), database.isTransaction]).toEqual([1, false]);
  database.exec('PRAGMA max_page_count = 100000');
  expect(write()).toEqual({ ok: true, value: undefined });
});

it('does not take a mistake of ours for a full disk', () => {
  const { database, add } = openTags();
  add('a');
  expect(() => storedTransaction(database, () => add('a'))).toThrow(/UNIQUE/);
});
