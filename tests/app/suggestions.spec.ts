import { expect, test, type Locator, type Page } from '@playwright/test';
import { launchTahrir } from './launch';
import { becomePerson, submit } from './steps/decide';
import { fillPanels } from './steps/fill-panels';
import { typeKeys } from './steps/type-keys';
import { lookAround, waitUntilSaved, writeStory } from './steps/write-story';

async function list(window: Page): Promise<Locator> {
  await window.getByRole('toolbar').getByRole('button', { name: 'الاقتراحات' }).click();
  return window.getByRole('dialog', { name: 'الاقتراحات' });
}

test('an editor suggests in a submitted story, its writer accepts one and rejects one', async () => {
  const { window, close } = await launchTahrir();
  await lookAround(window);
  await writeStory(window);
  await fillPanels(window);
  await waitUntilSaved(window);
  await submit(window);

  const mode = window.getByRole('toolbar').getByRole('button', { name: 'وضع الاقتراح' });
  await expect(mode).toHaveAttribute('aria-pressed', 'false');
  await becomePerson(window, 'نادر العطّار');
  await expect(mode).toHaveAttribute('aria-pressed', 'true');

  const first = window.locator('[data-body] p').first();
  const before = await first.innerText();
  await first.click();
  await window.keyboard.press('Home');
  await typeKeys(window, 'أمس ');
  const headline = window.locator('[data-field="headline"]');
  await headline.click();
  await window.keyboard.press('End');
  await typeKeys(window, ' اليوم');
  await expect(first.locator('ins')).toHaveText('أمس ');
  await expect(headline.locator('ins')).toHaveText(' اليوم');
  await waitUntilSaved(window);

  await becomePerson(window, 'ليان المرزوق');
  await expect(mode).toHaveAttribute('aria-pressed', 'false');
  const suggestions = await list(window);
  const rows = suggestions.getByRole('listitem');
  await expect(rows).toHaveCount(2);
  await rows.filter({ hasText: 'اليوم' }).getByRole('button', { name: 'رفض' }).click();
  await expect(rows).toHaveCount(1);
  await rows.first().focus();
  await window.keyboard.press('KeyA');
  await expect(suggestions.getByText('لا اقتراحات مفتوحة')).toBeVisible();
  await window.keyboard.press('Escape');

  await expect(first).toContainText('أمس ');
  expect((await first.innerText()).replace('أمس ', '')).toBe(before);
  await expect(headline).not.toContainText('اليوم');
  await expect(window.locator('[data-body] ins')).toHaveCount(0);
  await close();
});
