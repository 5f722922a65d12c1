import { existsSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { busyNewsroom, draftFacts } from '../../../../fixtures/busy-newsroom';
import { openTestDesk } from '../../../../fixtures/test-desk';

const aside = 'newsroom.db.damaged-1';

it('goes on with the file that was put aside when the app ended before it was read', async () => {
  const { folder, database, drafts } = await busyNewsroom({
    drafts: 4,
    keys: 5,
    keysAfterBackup: 6,
  });
  renameSync(database, path.join(folder, aside));
  writeFileSync(`${database}.is-damaged`, path.join(folder, aside));
  const { recovery, desk } = await openTestDesk(folder);
  expect(recovery).toMatchObject({ aside: path.join(folder, aside), drafts: 4, shortened: 0 });
  expect(draftFacts(desk)).toEqual(drafts);
});

it('leaves the damaged file alone when the new one is already in its place', async () => {
  const { folder, database, drafts } = await busyNewsroom({ drafts: 2, keys: 5 });
  writeFileSync(path.join(folder, aside), 'damaged');
  writeFileSync(`${database}.is-damaged`, path.join(folder, aside));
  const { recovery, desk } = await openTestDesk(folder);
  expect(recovery).toBeNull();
  expect(draftFacts(desk)).toEqual(drafts);
  expect(existsSync(`${database}.is-damaged`)).toBe(false);
  expect(readdirSync(folder).filter((name) => name.includes('damaged'))).toEqual([aside]);
});
