import { expect, test, type Page } from '@playwright/test';
import { launchTahrir } from './launch';
import { typeKeys } from './steps/type-keys';
import { lookAround, waitUntilSaved } from './steps/write-story';

function textOf(window: Page): Promise<string> {
  return window.getByRole('textbox', { name: 'نص المادة' }).innerText();
}

async function goTo(window: Page, field: string): Promise<void> {
  await window.locator(`[data-field="${field}"]`).click();
  await window.keyboard.press('End');
}

test('two windows on one draft stay equal while both type, and each undoes its own', async () => {
  const { app, window: one, close } = await launchTahrir();
  await lookAround(one);
  await one.getByRole('button', { name: 'مسودة جديدة' }).first().click();
  await one.locator('[data-field="headline"]').waitFor();
  await typeKeys(one, 'عنوان أول');
  await waitUntilSaved(one);
  const opened = app.waitForEvent('window');
  await one.getByRole('button', { name: 'نافذة أخرى لهذه المادة' }).click();
  const other = await opened;
  await expect(other.locator('[data-field="headline"]')).toHaveText('عنوان أول');

  await goTo(one, 'headline');
  await goTo(other, 'standfirst');
  await Promise.all([
    typeKeys(one, ' تكتبه النافذة الأولى'),
    typeKeys(other, 'مقدمة تكتبها النافذة الثانية'),
  ]);
  for (const window of [one, other]) {
    await expect(window.locator('[data-field="headline"]')).toHaveText(
      'عنوان أول تكتبه النافذة الأولى',
    );
    await expect(window.locator('[data-field="standfirst"]')).toHaveText(
      'مقدمة تكتبها النافذة الثانية',
    );
  }
  expect(await textOf(one)).toBe(await textOf(other));

  await other.keyboard.press('Control+z');
  await expect(one.locator('[data-field="standfirst"]')).toHaveText('');
  await expect(one.locator('[data-field="headline"]')).toContainText('تكتبه النافذة الأولى');
  await close();
});
