import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { launchTahrir } from './launch';
import { approveInBothRounds, publish, submit } from './steps/decide';
import { fillPanels } from './steps/fill-panels';
import { typeKeys } from './steps/type-keys';
import { lookAround, waitUntilSaved, writeStory } from './steps/write-story';

test('a file that is no picture is refused, and the story stays as it was', async () => {
  const { window, close } = await launchTahrir();
  await lookAround(window);
  await window.getByRole('button', { name: /حوار مع صانعة الأعواد/ }).click();
  await window.getByRole('tab', { name: 'الصورة' }).click();
  const before = await window.locator('figure img').first().getAttribute('src');
  const halfAPicture = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  await window
    .locator('input[type="file"]')
    .setInputFiles({ name: 'ممزقة.png', mimeType: 'image/png', buffer: halfAPicture });
  const answer = window.getByRole('tabpanel', { name: 'الصورة' });
  await expect(answer).toContainText('تعذّرت قراءة «ممزقة.png»: الملف تالف');
  await expect(answer).toContainText('المادة وصورتها السابقة كما كانتا');
  await expect(window.locator('figure img').first()).toHaveAttribute('src', before ?? '');
  await close();
});

test('a site folder that may not be written keeps the story approved and says so', async () => {
  const { window, dataFolder, close } = await launchTahrir();
  await lookAround(window);
  await writeStory(window);
  await fillPanels(window);
  await submit(window);
  await approveInBothRounds(window);
  const folder = path.join(dataFolder, 'newsrooms/sample');
  const site = path.join(folder, 'site');
  rmSync(site, { recursive: true, force: true });
  chmodSync(folder, 0o500);
  await window.getByRole('main').getByRole('button', { name: 'نشر', exact: true }).click();
  const notice = window.getByRole('alertdialog').filter({ hasText: 'لم يُنشر' });
  await expect(notice).toBeVisible();
  await expect(notice).toContainText(site);
  await expect(window.getByRole('region', { name: 'معتمدة' })).toContainText('١');
  chmodSync(folder, 0o700);
  await window.keyboard.press('Escape');
  await publish(window);
  await close();
});

test('a database that became garbage is set aside whole, and the backup takes its place', async () => {
  const first = await launchTahrir();
  await lookAround(first.window);
  await first.window.getByRole('button', { name: 'مسودة جديدة' }).first().click();
  await first.window.locator('[data-field="headline"]').waitFor();
  await typeKeys(first.window, 'خبر في النسخة الاحتياطية');
  await waitUntilSaved(first.window);
  await first.close();

  const folder = path.join(first.dataFolder, 'newsrooms/sample');
  const garbage = Buffer.alloc(64 * 1024, 'ليست قاعدة بيانات');
  for (const name of readdirSync(folder))
    if (name.startsWith('newsroom.db-')) rmSync(path.join(folder, name));
  writeFileSync(path.join(folder, 'newsroom.db'), garbage);

  const second = await launchTahrir({ dataFolder: first.dataFolder });
  await expect(second.window.locator('body')).toContainText('كان ملف المسودات تالفًا');
  await expect(second.window.getByRole('region', { name: 'مسودات', exact: true })).toContainText(
    'خبر في النسخة الاحتياطية',
  );
  const aside = readdirSync(folder).find((name) => name.startsWith('newsroom.db.damaged'));
  expect(readFileSync(path.join(folder, aside ?? '')).equals(garbage)).toBe(true);
  await second.close();
});
