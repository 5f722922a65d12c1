import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { test, type Page } from '@playwright/test';
import { launchTahrir } from '../launch';
import { openPage } from '../open-page';
import { approveInBothRounds, pageFile, publish, submit } from '../steps/decide';
import { fillPanels } from '../steps/fill-panels';
import { pageElements } from '../steps/page-elements';
import { lookAround, waitUntilSaved, writeStory } from '../steps/write-story';

const out = path.resolve(process.env['TAHRIR_DEMO_OUT'] ?? 'out/demo');

/** The newsroom's site as the app wrote it, brought to where the person asked for it. */
function bringSite(dataFolder: string, file: string): string {
  const site = path.join(dataFolder, 'newsrooms/sample/site');
  cpSync(site, path.join(out, 'site'), { recursive: true });
  return path.join(out, 'site', path.relative(site, file));
}

async function photograph(window: Page, name: string): Promise<void> {
  const file = path.join(out, `${name}.png`);
  await window.screenshot({ path: file });
  console.log(`picture: ${file}`);
}

/** The editor with the story's beginning in view, light and then dark. */
async function photographEditor(window: Page): Promise<void> {
  await window.getByRole('tab', { name: 'المصدر' }).click();
  await window.locator('[data-field="headline"]').scrollIntoViewIfNeeded();
  await photograph(window, 'editor-light');
  await window.getByRole('button', { name: 'المظهر الليلي' }).click();
  await photograph(window, 'editor-dark');
  await window.getByRole('button', { name: 'المظهر النهاري' }).click();
}

async function checkPage(page: Page): Promise<void> {
  for (const element of pageElements) {
    await element.isThere(page);
    console.log(`on the page: ${element.name}`);
  }
  await photograph(page, 'page-light');
  await page.getByRole('switch', { name: 'الوضع المظلم' }).click();
  await photograph(page, 'page-dark');
}

test('the sample newsroom writes, reviews and publishes a story', async () => {
  const begun = Date.now();
  mkdirSync(out, { recursive: true });
  const { window, dataFolder, close } = await launchTahrir();
  await lookAround(window);
  await writeStory(window);
  await fillPanels(window);
  await waitUntilSaved(window);
  await photographEditor(window);
  await submit(window);
  await approveInBothRounds(window);
  await publish(window);
  const file = bringSite(dataFolder, await pageFile(window));
  await close();

  const reader = await openPage(file);
  await checkPage(reader.page);
  await reader.close();
  console.log(`page: ${file}`);
  console.log(`time: ${((Date.now() - begun) / 1000).toFixed(1)} s`);
});
