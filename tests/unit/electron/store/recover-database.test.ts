import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { createDraft } from '../../../../electron/actions/create-draft';
import { listDrafts } from '../../../../electron/actions/list-drafts';
import { temporaryFolder } from '../../../fixtures/temporary-folder';
import { foundTestDesk, openTestDesk } from '../../../fixtures/test-desk';

const garbage = Buffer.alloc(40_000, 'لا قاعدة هنا');
const databaseOf = ({ folder }: { readonly folder: string }) => path.join(folder, 'newsroom.db');

/** A newsroom with one draft, closed as people close it: a backup is made. */
async function closedNewsroom(): Promise<{ readonly folder: string }> {
  const test = await foundTestDesk();
  createDraft(test.desk);
  await test.close();
  // Another process would have let the files go; this one holds them until it collects its garbage.
  const folder = temporaryFolder();
  cpSync(test.folder, folder, { recursive: true });
  return { folder };
}

it('opens a sound database without a word', async () => {
  const { folder } = await closedNewsroom();
  const { recovery, desk } = await openTestDesk(folder);
  expect(recovery).toBeNull();
  expect(listDrafts(desk, '')).toHaveLength(1);
});

it('puts garbage aside whole and goes on with the newest backup', async () => {
  const closed = await closedNewsroom();
  writeFileSync(databaseOf(closed), garbage);
  const { recovery, desk } = await openTestDesk(closed.folder);
  expect(recovery).toMatchObject({ drafts: 1, backupAt: expect.any(Number) });
  expect(readFileSync(recovery?.aside ?? '').equals(garbage)).toBe(true);
  expect(listDrafts(desk, '')).toHaveLength(1);
  expect(desk.newsroom.read()?.name).toBe('ضفاف');
});

it('passes over a backup that is damaged too', async () => {
  const closed = await closedNewsroom();
  writeFileSync(databaseOf(closed), garbage);
  writeFileSync(path.join(closed.folder, 'backups', 'newsroom-9999999999999.db'), garbage);
  const { recovery } = await openTestDesk(closed.folder);
  expect(recovery?.drafts).toBe(1);
  expect(recovery?.backupAt).toBeLessThan(9999999999999);
});

it('starts anew when there is no backup, and says where the damaged file is', async () => {
  const closed = await closedNewsroom();
  writeFileSync(databaseOf(closed), garbage);
  rmSync(path.join(closed.folder, 'backups'), { recursive: true });
  const { recovery, desk } = await openTestDesk(closed.folder);
  expect(recovery).toMatchObject({ drafts: 0, backupAt: null });
  expect(existsSync(recovery?.aside ?? '')).toBe(true);
  expect(desk.newsroom.read()).toBeNull();
});

it('takes an emptied or a vanished file for a loss, not for a new newsroom', async () => {
  const closed = await closedNewsroom();
  writeFileSync(databaseOf(closed), '');
  const emptied = await openTestDesk(closed.folder);
  expect(emptied.recovery?.drafts).toBe(1);
  const gone = await closedNewsroom();
  rmSync(databaseOf(gone));
  const vanished = await openTestDesk(gone.folder);
  expect(vanished.recovery).toMatchObject({ aside: '', drafts: 1 });
});

it('notices damage in the middle of the file', async () => {
  const closed = await closedNewsroom();
  const bytes = readFileSync(databaseOf(closed));
  bytes.fill(0xab, 4096, bytes.length);
  writeFileSync(databaseOf(closed), bytes);
  const { recovery } = await openTestDesk(closed.folder);
  expect(recovery?.drafts).toBe(1);
});
