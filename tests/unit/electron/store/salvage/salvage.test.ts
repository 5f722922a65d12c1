import { rmSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { busyNewsroom } from '../../../../fixtures/busy-newsroom';
import { openHarmed, randomPlaces } from '../../../../fixtures/flip-byte';

it('has every draft again after one byte was flipped anywhere', async () => {
  const newsroom = await busyNewsroom({ drafts: 8, keys: 12, keysAfterBackup: 3 });
  const place = randomPlaces(7);
  let whole = 0;
  for (let flip = 0; flip < 40; flip += 1) {
    const opened = await openHarmed(newsroom, (database) => {
      const at = place(database.length);
      database[at] = (database[at] ?? 0) ^ (1 << place(8));
      return database;
    });
    expect(opened.isKeptAside).toBe(true);
    whole += opened.whole;
  }
  expect(whole / (newsroom.drafts.size * 40)).toBeGreaterThanOrEqual(0.99);
}, 60_000);

it('goes on with what is readable when the file ends early', async () => {
  const newsroom = await busyNewsroom({ drafts: 6, keys: 30, keysAfterBackup: 0 });
  const { recovery, whole } = await openHarmed(newsroom, (database) =>
    database.subarray(0, Math.floor(database.length / 2) + 100),
  );
  expect(whole).toBe(6);
  expect(recovery).toMatchObject({ drafts: 6, shortened: 0, lost: 0, copies: 0 });
});

it('reads on behind a page of nothing and a page of garbage, without any backup', async () => {
  const newsroom = await busyNewsroom({ drafts: 6, keys: 40, keysAfterBackup: 0 });
  rmSync(path.join(newsroom.folder, 'backups'), { recursive: true });
  const { recovery, whole } = await openHarmed(newsroom, (database) => {
    const pages = database.length / 4096;
    database.fill(0, 4096 * Math.floor(pages / 2), 4096 * Math.floor(pages / 2) + 4096);
    database.fill(0xa7, database.length - 4096);
    return database;
  });
  expect(recovery?.backupAt).toBeNull();
  expect(recovery?.drafts).toBeGreaterThanOrEqual(5);
  expect(whole).toBeGreaterThanOrEqual(4);
});

it('reads the drafts of a file whose beginning is gone', async () => {
  const newsroom = await busyNewsroom({ drafts: 4, keys: 10, keysAfterBackup: 5 });
  const { recovery, whole } = await openHarmed(newsroom, (database) => database.fill(0, 0, 4096));
  expect(recovery).toMatchObject({ drafts: 4, shortened: 0, lost: 0 });
  expect(whole).toBe(4);
});
