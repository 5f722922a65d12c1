import { expect, test, type Page } from '@playwright/test';
import { openStory, sizeWindow } from './steps/open-story';

/** Controls of which a part lies outside the window, or is cut by what they stand in. */
function cutControls(window: Page): Promise<readonly string[]> {
  return window.evaluate(() => {
    const isCut = (control: Element) => {
      const { left, right } = control.getBoundingClientRect();
      if (left < -1 || right > innerWidth + 1) return true;
      for (let box = control.parentElement; box !== null; box = box.parentElement) {
        if (getComputedStyle(box).overflowX === 'visible') continue;
        const edge = box.getBoundingClientRect();
        if (left < edge.left - 1 || right > edge.right + 1) return true;
      }
      return false;
    };
    const shown = [
      ...document.querySelectorAll(
        // A radio itself is only there for screen readers; what is seen of it is its label.
        'button, label, input:not([type="radio"]), [role="tab"], [role="slider"]',
      ),
    ];
    return shown
      .filter((control) => control.checkVisibility() && control.getClientRects().length > 0)
      .filter(
        (control) => !control.closest('.visually-hidden, [aria-hidden="true"]') && isCut(control),
      )
      .map((control) => control.getAttribute('aria-label') ?? control.textContent);
  });
}

test('at twice the size everything is reached and nothing is cut', async () => {
  const { app, window, close } = await openStory();
  await sizeWindow(app, 1366, 768);
  for (let step = 0; step < 5; step += 1) await window.keyboard.press('Control+Equal');
  await expect.poll(() => window.evaluate(() => innerWidth)).toBeLessThan(700);
  const check = async (screen: string) => {
    expect.soft(await cutControls(window), screen).toEqual([]);
    const width = await window.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect.soft(width, screen).toBe(0);
  };
  await check('writing');
  await window.keyboard.press('Control+Backslash');
  const panel = window.getByRole('dialog', { name: 'لوحة المادة' });
  for (const tab of await panel.getByRole('tab').all()) {
    await tab.click();
    await check(`panel ${await tab.innerText()}`);
  }
  for (let stop = 0; stop < 40; stop += 1) {
    await window.keyboard.press('Tab');
    expect(await panel.evaluate((part) => part.contains(document.activeElement))).toBe(true);
  }
  await window.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await window.getByRole('button', { name: 'قائمة المسودات' }).click();
  await check('queue');
  await window.keyboard.press('Escape');
  await expect(window.getByRole('button', { name: 'قائمة المسودات' })).toBeFocused();
  await window.keyboard.press('Control+Comma');
  await window.getByRole('dialog').waitFor();
  await check('settings');
  await close();
});
