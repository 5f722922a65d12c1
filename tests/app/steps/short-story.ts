import type { Locator, Page } from '@playwright/test';
import { typeKeys } from './type-keys';
import { waitUntilSaved } from './write-story';

/** A story as small as the news desk takes it: everything that a reader needs, and one reading. */
export const shortStory = {
  headline: 'مكتبة عائمة',
  standfirst: 'قارب صيد صار مكتبة.',
  text: 'رست المكتبة صباحًا في المرفأ.',
  source: 'وكالة المدار',
  category: 'محليات',
} as const;

/** Its first paragraph. */
export function lead(window: Page): Locator {
  return window.locator('[data-body] p').first();
}

export async function writeShortStory(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'مسودة جديدة' }).first().click();
  await window.locator('[data-field="headline"]').waitFor();
  await typeKeys(window, shortStory.headline);
  await window.keyboard.press('Enter');
  await typeKeys(window, shortStory.standfirst);
  await window.keyboard.press('Enter');
  await typeKeys(window, shortStory.text);
  const sources = await panel(window, 'المصدر');
  await sources.getByRole('combobox', { name: 'اسم المصدر' }).fill(shortStory.source);
  await window.getByRole('option', { name: shortStory.source }).first().click();
  await window.keyboard.press('Escape');
  const categories = await panel(window, 'التصنيف');
  await categories.getByRole('row', { name: shortStory.category, exact: true }).click();
  await waitUntilSaved(window);
}

async function panel(window: Page, name: string): Promise<Locator> {
  await window.getByRole('tab', { name }).click();
  return window.getByRole('tabpanel', { name });
}
