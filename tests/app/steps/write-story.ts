import type { Page } from '@playwright/test';
import { typedStory as story } from '../../fixtures/typed-story';
import { typeKeys } from './type-keys';

export async function lookAround(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'نظرة أولًا' }).click();
  await window.getByRole('searchbox', { name: 'بحث في المسودات' }).waitFor();
}

/** From an empty draft to the last full stop, by keyboard but for one button of the toolbar. */
export async function writeStory(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'مسودة جديدة' }).first().click();
  await window.locator('[data-field="headline"]').waitFor();
  const line = async (text: string) => {
    await typeKeys(window, text);
    await window.keyboard.press('Enter');
  };
  await line(story.headline);
  await line(story.standfirst);
  for (const paragraph of story.paragraphs) await line(paragraph);
  await press(window, 'اقتباس');
  await line(story.quotation);
  await window.keyboard.press('Enter');
  await line(story.speaker);
  await window.keyboard.press('Control+Shift+Digit1');
  await line(story.heading);
  await line(story.afterHeading);
  await typeKeys(window, story.closing);
}

async function press(window: Page, name: string): Promise<void> {
  await window.getByRole('toolbar').getByRole('button', { name, exact: true }).click();
}

/** Says "saved" only when the disk has everything. */
export async function waitUntilSaved(window: Page): Promise<void> {
  await window.getByRole('contentinfo').getByText('محفوظ على هذا الجهاز').waitFor();
}
