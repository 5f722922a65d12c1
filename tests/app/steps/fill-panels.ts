import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { typedStory as story } from '../../fixtures/typed-story';

const picture = path.join(
  import.meta.dirname,
  '../../../assets/sample-newsroom/pictures/lighthouse.webp',
);

/** Everything about a story that is not its text, panel by panel. */
export async function fillPanels(window: Page): Promise<void> {
  await nameSource(await panel(window, 'المصدر'));
  await choose(await panel(window, 'التصنيف'));
  await relate(await panel(window, 'ذات صلة'));
  await illustrate(await panel(window, 'الصورة'));
  await place(await panel(window, 'النشر'));
}

async function panel(window: Page, name: string): Promise<Locator> {
  await window.getByRole('tab', { name }).click();
  return window.getByRole('tabpanel', { name });
}

async function nameSource(sources: Locator): Promise<void> {
  const window = sources.page();
  await pick(sources, 'اسم المصدر', story.source);
  await sources.getByRole('button', { name: `خيارات المصدر: ${story.source}` }).click();
  await window.getByRole('menuitem', { name: 'إضافة رابط' }).click();
  await sources.getByRole('textbox', { name: 'رابط المصدر' }).fill(story.sourceUrl);
  await sources.getByRole('button', { name: 'حفظ' }).click();
  await sources.getByRole('textbox', { name: /ملاحظة للتحرير/ }).fill(story.note);
}

async function choose(category: Locator): Promise<void> {
  await category.getByRole('row', { name: 'كتب', exact: true }).click();
  await pick(category, 'إضافة وسم', 'قراءة');
}

/** The first option of a box that offers while one types. */
async function pick(within: Locator, label: string, words: string): Promise<void> {
  const window = within.page();
  await within.getByRole('combobox', { name: label }).fill(words);
  await window.getByRole('option', { name: words }).first().click();
  await window.keyboard.press('Escape');
}

async function relate(related: Locator): Promise<void> {
  await related.getByRole('searchbox').fill('مكتبه متنقله');
  await related.getByRole('button', { name: /^إرفاق: مكتبة متنقلة/ }).click();
  await related.getByRole('searchbox').fill('خريطه جديده');
  await related.getByRole('button', { name: /^إدراج .*خريطة جديدة/ }).click();
}

async function illustrate(pictures: Locator): Promise<void> {
  await pictures.page().locator('input[type="file"]').setInputFiles(picture);
  await pictures.getByRole('textbox', { name: /وصف الصورة/ }).fill(story.alt);
  await pictures.getByRole('textbox', { name: 'التعليق على الصورة' }).fill(story.caption);
  await pictures.getByRole('textbox', { name: 'حقوق الصورة' }).fill(story.credit);
}

async function place(publishing: Locator): Promise<void> {
  await publishing.getByRole('textbox', { name: 'مكان الكتابة' }).fill(story.place);
}
