import { expect, test, type Page } from '@playwright/test';
import { typedStory as story } from '../fixtures/typed-story';
import { launchTahrir } from './launch';
import { openPage } from './open-page';
import { approveInBothRounds, pageFile, publish, submit } from './steps/decide';
import { fillPanels } from './steps/fill-panels';
import { pageElements } from './steps/page-elements';
import { lookAround, waitUntilSaved, writeStory } from './steps/write-story';

/** Every text that was typed into the sheet, as the sheet shows it. */
async function expectEveryWord(window: Page): Promise<void> {
  const sheet = window.getByRole('textbox', { name: 'نص المادة' });
  const { headline, standfirst, paragraphs, quotation, speaker, heading, closing } = story;
  const texts = [headline, standfirst, ...paragraphs, quotation, speaker, heading, closing];
  for (const text of [...texts, story.afterHeading, story.caption, story.credit])
    await expect(sheet).toContainText(text);
}

test('a story is typed, survives a kill, is reviewed, and reaches its reader', async () => {
  const first = await launchTahrir();
  await lookAround(first.window);
  await writeStory(first.window);
  await fillPanels(first.window);
  await waitUntilSaved(first.window);
  await first.kill();

  const { window, close } = await launchTahrir({ dataFolder: first.dataFolder });
  await expectEveryWord(window);
  await submit(window);
  await approveInBothRounds(window);
  await publish(window);
  const file = await pageFile(window);
  await close();

  const reader = await openPage(file);
  for (const element of pageElements)
    await test.step(element.name, () => element.isThere(reader.page));
  await reader.close();
});
