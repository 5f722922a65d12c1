import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { launchTahrir } from './launch';
import { typeKeys } from './steps/type-keys';
import { lookAround, waitUntilSaved } from './steps/write-story';

const words = ['وصل القارب إلى المرفأ.', ' ثم نزل الركاب.', ' وغادر عند الغروب.'] as const;

/** The newest entry of the log, as the slider counts. */
async function lengthOfLog(window: Page, draft: string): Promise<number> {
  return window.evaluate(async (asked) => {
    const { tahrir } = window as unknown as {
      tahrir: {
        call: (name: string, input: unknown) => Promise<{ answer: { value: { newest: number } } }>;
      };
    }; // the page's own global, which this test has no types for
    return (await tahrir.call('history.open', { draft: asked })).answer.value.newest;
  }, draft);
}

/** The draft that the window has open. */
async function openDraft(window: Page): Promise<string> {
  return window.evaluate(async () => {
    const { tahrir } = window as unknown as {
      tahrir: { call: (name: string, input: unknown) => Promise<{ answer: unknown }> };
    }; // the page's own global, which this test has no types for
    const { answer } = await tahrir.call('desk.state', null);
    return (answer as { desk: { lastDraft: string } }).desk.lastDraft; // the desk is open
  });
}

async function faults(window: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode().analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return grave.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

async function writeThreeVersions(window: Page): Promise<Locator> {
  await lookAround(window);
  await window.getByRole('button', { name: 'مسودة جديدة' }).first().click();
  const body = window.locator('[data-body] p').first();
  await body.click();
  for (const text of words) {
    await typeKeys(window, text);
    await waitUntilSaved(window);
  }
  await expect(body).toHaveText(words.join(''));
  return body;
}

test('a story is stepped back through, compared and restored by keyboard', async () => {
  const { window, close } = await launchTahrir();
  const body = await writeThreeVersions(window);
  const draft = await openDraft(window);
  const before = await lengthOfLog(window, draft);

  await window.keyboard.press('Control+Shift+KeyH');
  const slider = window.getByRole('slider', { name: 'لحظة من حياة المادة' });
  await expect(slider).toBeFocused();
  const story = window.getByRole('group', { name: 'المادة كما كانت' });
  await expect(story).toContainText(words.join(''));

  await window.keyboard.press('Home');
  await expect(story).not.toContainText('القارب');
  // Older is at the inline start, which is the right side in Arabic.
  const entries = Number(await slider.getAttribute('aria-valuemax'));
  for (let place = 0; place < Math.round(entries / 2); place += 1)
    await window.keyboard.press('ArrowLeft');
  await expect(story).toContainText('القارب');
  await expect(story).not.toContainText('الغروب');
  expect(await faults(window)).toEqual([]);
  const former = (await story.locator('[data-body] p').first().innerText()).trim();

  await story.focus();
  await expect(async () => {
    await window.keyboard.press('ArrowDown');
    await expect(window.getByRole('status').filter({ hasText: 'ليان المرزوق' })).toBeVisible({
      timeout: 500,
    });
  }).toPass();

  await window.getByRole('radio', { name: 'مقارنة' }).focus();
  await window.keyboard.press('Space');
  await window.getByRole('slider', { name: 'بعد' }).focus();
  await window.keyboard.press('End');
  await expect(window.getByRole('region', { name: 'ما تغيّر بين النسختين' })).toContainText(
    'الغروب',
  );
  await expect(window.locator('ins').first()).toBeVisible();
  expect(await faults(window)).toEqual([]);
  await window.getByRole('radio', { name: 'عرض' }).focus();
  await window.keyboard.press('Space');

  await slider.focus();
  await window.keyboard.press('Home');
  for (let place = 0; place < Math.round(entries / 2); place += 1)
    await window.keyboard.press('ArrowLeft');
  await expect(story.locator('[data-body] p').first()).toHaveText(former);
  await window.getByRole('button', { name: 'استعادة هذه النسخة' }).press('Enter');
  await expect(window.getByRole('alertdialog')).toContainText('لا يُحذف شيء');
  await window.keyboard.press('Enter');

  await expect(body).toHaveText(former);
  await waitUntilSaved(window);
  expect(await lengthOfLog(window, draft)).toBe(before + 1);
  await close();
});
