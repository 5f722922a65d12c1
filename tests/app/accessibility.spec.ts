import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { launchTahrir } from './launch';
import { lookAround } from './steps/write-story';

/** What axe calls serious or critical, as `rule: element`. */
async function faults(window: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode().analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return grave.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

async function choose(window: Page, language: string, theme: string): Promise<void> {
  await window.evaluate(
    async ([chosenLanguage, chosenTheme]) => {
      const { tahrir } = window as unknown as {
        tahrir: { call: (name: string, input: unknown) => Promise<unknown> };
      }; // the page's own global, which this test has no types for
      await tahrir.call('desk.set-language', { language: chosenLanguage });
      await tahrir.call('desk.set-theme', { theme: chosenTheme });
    },
    [language, theme] as const,
  );
  await window.locator(`html[lang="${language}"]`).waitFor();
}

for (const language of ['ar', 'en'])
  for (const theme of ['light', 'dark'])
    test(`no screen hinders anybody (${language}, ${theme})`, async () => {
      const { window, close } = await launchTahrir();
      await choose(window, language, theme);
      expect(await faults(window)).toEqual([]);
      await choose(window, 'ar', theme);
      await lookAround(window);
      await choose(window, language, theme);
      expect(await faults(window)).toEqual([]);
      await window.getByRole('button', { name: /صانعة الأعواد/ }).click();
      for (const tab of await window.getByRole('tab').all()) {
        await tab.click();
        expect(await faults(window)).toEqual([]);
      }
      await close();
    });
