import path from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { expect, it, onTestFinished } from 'vitest';
import { createBackups, listBackups } from '../../../../electron/store/backups';
import { openDatabase } from '../../../../electron/store/database';
import { temporaryFolder } from '../../../fixtures/temporary-folder';

function newsroomWithBackups() {
  const folder = temporaryFolder();
  const database = openDatabase(path.join(folder, 'newsroom.db'));
  onTestFinished(() => database.close());
  let now = 1_700_000_000_000;
  const backupFolder = path.join(folder, 'backups');
  const backups = createBackups({
    database,
    folder: backupFolder,
    now: () => (now += 1000),
    isCopied: false,
    isSound: () => Promise.resolve(true),
    copyFolder: () => null,
  });
  const write = (name: string) =>
    database.exec(`INSERT INTO tag VALUES ('${name}', '${name}', '${name}')`);
  return { backups, backupFolder, write };
}

it('copies everything that was committed', async () => {
  const { backups, backupFolder, write } = newsroomWithBackups();
  write('a');
  await backups.make();
  const [newest] = await listBackups(backupFolder);
  const copy = new DatabaseSync(newest?.file ?? '');
  onTestFinished(() => copy.close());
  expect(copy.prepare('SELECT id FROM tag').all()).toEqual([{ id: 'a' }]);
});

it('makes none when nothing was written since, and keeps the newest five', async () => {
  const { backups, backupFolder, write } = newsroomWithBackups();
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) {
    write(name);
    await backups.make();
    await backups.make();
  }
  const kept = await listBackups(backupFolder);
  expect(kept.map(({ at }) => at - 1_700_000_000_000)).toEqual([7000, 6000, 5000, 4000, 3000]);
});

it('puts a copy into the folder of the person’s choice, and says when that is not there', async () => {
  const folder = temporaryFolder();
  const outside = temporaryFolder();
  const database = openDatabase(path.join(folder, 'newsroom.db'));
  onTestFinished(() => database.close());
  let chosen: string | null = outside;
  const backups = createBackups({
    database,
    folder: path.join(folder, 'backups'),
    now: () => 1_700_000_000_000,
    isCopied: false,
    isSound: () => Promise.resolve(true),
    copyFolder: () => chosen,
  });
  await backups.make();
  expect(await listBackups(outside)).toHaveLength(1);
  expect(backups.state()).toEqual({ last: 1_700_000_000_000, folder: outside, refused: null });
  chosen = path.join(outside, 'gone');
  await backups.copyNow();
  expect(backups.state()).toMatchObject({ folder: chosen, refused: 'ENOENT' });
});

it('throws a copy away that is damaged as soon as it is made', async () => {
  const folder = temporaryFolder();
  const database = openDatabase(path.join(folder, 'newsroom.db'));
  onTestFinished(() => database.close());
  const backups = createBackups({
    database,
    folder: path.join(folder, 'backups'),
    now: () => 1_700_000_000_000,
    isCopied: false,
    isSound: () => Promise.resolve(false),
    copyFolder: () => null,
  });
  await expect(backups.make()).rejects.toThrow(/damaged/);
  expect(await listBackups(path.join(folder, 'backups'))).toEqual([]);
});
