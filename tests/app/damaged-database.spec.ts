import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { launchTahrir } from './launch';
import { typeKeys } from './steps/type-keys';
import { lookAround, waitUntilSaved } from './steps/write-story';

const headline = 'ضوء المنارة يعود';

/** Changes one letter that was typed, which SQLite itself does not notice. */
function changeLetter(file: string): void {
  const database = readFileSync(file);
  const typed = Buffer.from('"text":"ضوء المنارة"');
  const letter = Buffer.from('"text":"ض"');
  const at = Math.max(database.lastIndexOf(typed), database.lastIndexOf(letter));
  expect(at).toBeGreaterThan(0);
  database.write('ظ', at + '"text":"'.length);
  writeFileSync(file, database);
}

test('a letter that changed on the disk is noticed behind the open window and mended', async () => {
  const first = await launchTahrir();
  await lookAround(first.window);
  await first.window.getByRole('button', { name: 'مسودة جديدة' }).first().click();
  await first.window.locator('[data-field="headline"]').waitFor();
  await typeKeys(first.window, headline);
  await waitUntilSaved(first.window);
  await first.close();
  changeLetter(path.join(first.dataFolder, 'newsrooms', 'sample', 'newsroom.db'));

  const again = await launchTahrir({ dataFolder: first.dataFolder });
  const notice = again.window.getByRole('alert').filter({ hasText: 'كان ملف المسودات تالفًا' });
  await expect(notice).toContainText('كلها كاملة', { timeout: 30_000 });
  await expect(again.window.locator('[data-field="headline"]')).toHaveText(headline);
  await again.close();
});
