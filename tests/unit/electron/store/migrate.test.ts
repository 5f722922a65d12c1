import path from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../../../electron/store/database';
import { migrate, migrations, schemaNumber } from '../../../../electron/store/migrate';
import { temporaryFolder } from '../../../fixtures/temporary-folder';

function emptyDatabase() {
  const database = new DatabaseSync(path.join(temporaryFolder(), 'newsroom.db'));
  onTestFinished(() => database.close());
  return database;
}

it('numbers its migrations consecutively from one', () => {
  expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1));
});

it('brings an empty file to the newest schema, and a second time changes nothing', () => {
  const database = emptyDatabase();
  migrate(database);
  const schema = database.prepare('SELECT sql FROM sqlite_schema').all();
  migrate(database);
  expect(schemaNumber(database)).toBe(migrations.length);
  expect(database.prepare('SELECT sql FROM sqlite_schema').all()).toEqual(schema);
});

it('does not touch the database of a newer Tahrir', () => {
  const database = emptyDatabase();
  database.exec(`PRAGMA user_version = ${migrations.length + 1}`);
  expect(() => migrate(database)).toThrow(/newer/);
});

it('opens with a write-ahead log, a patient lock and its foreign keys on', () => {
  const database = openDatabase(path.join(temporaryFolder(), 'newsroom.db'));
  onTestFinished(() => database.close());
  const pragma = (name: string) => Object.values(database.prepare(`PRAGMA ${name}`).get())[0];
  expect(['journal_mode', 'synchronous', 'busy_timeout', 'foreign_keys'].map(pragma)).toEqual([
    'wal',
    1,
    5000,
    1,
  ]);
});

it('finds a draft’s entries and the newest stories by their indexes', () => {
  const database = emptyDatabase();
  migrate(database);
  const plan = (sql: string) => JSON.stringify(database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all());
  expect(plan('SELECT * FROM entry WHERE draft = 1 AND version > 1 ORDER BY version')).toMatch(
    /SEARCH entry USING PRIMARY KEY/,
  );
  expect(plan('SELECT * FROM article ORDER BY published_at DESC LIMIT 5')).toMatch(
    /USING INDEX article_by_time/,
  );
});
