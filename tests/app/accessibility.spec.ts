import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { arabic } from '../../renderer/words/ar/arabic';
import { english } from '../../renderer/words/en/english';
import { launchTahrir } from './launch';
import { typeKeys } from './steps/type-keys';

const words = { ar: arabic, en: english };
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** A window in one language and theme, with what its buttons say. */
interface Visit {
  readonly window: Page;
  readonly say: typeof arabic;
}

/** What axe calls serious or critical, as `rule: element`. */
async function faults(window: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page: window })
    .setLegacyMode()
    .withTags(rules)
    // A letter in place of a drawing is no label.
    .disableRules(['label-content-name-mismatch'])
    .analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return grave.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

async function look(window: Page, screen: string): Promise<void> {
  // What is still fading in has not its colours yet; it begins to fade a frame after it is drawn.
  await window.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  await window.waitForFunction(() =>
    document
      .getAnimations()
      .every(({ effect }) => effect?.getComputedTiming().endTime === Infinity),
  );
  expect.soft(await faults(window), screen).toEqual([]);
}

async function call(window: Page, name: string, input: unknown): Promise<void> {
  await window.evaluate(
    async (asked) => {
      const { tahrir } = window as unknown as {
        tahrir: { call: (name: string, input: unknown) => Promise<unknown> };
      }; // the page's own global, which this test has no types for
      await tahrir.call(asked.name, asked.input);
    },
    { name, input },
  );
}

function button(place: Page | Locator, name: string): Locator {
  return place.getByRole('button', { name, exact: true });
}

/** Opens something that closes with Escape, looks at it, and leaves it. */
async function lookInto(window: Page, screen: string, there: Locator): Promise<void> {
  await there.first().waitFor();
  await look(window, screen);
  await window.keyboard.press('Escape');
  await there.first().waitFor({ state: 'hidden' });
}

async function lookAtMenu({ window }: Visit, name: string, of: Locator = button(window, name)) {
  await of.first().click();
  await lookInto(window, name, window.getByRole('menu'));
}

async function choose({ window }: Visit, menu: string, item: string): Promise<void> {
  await button(window, menu).first().click();
  await window.getByRole('menuitem', { name: item }).click();
}

async function lookAtDialogs(visit: Visit): Promise<void> {
  const { window, say } = visit;
  const dialog = window.getByRole('dialog');
  await window.keyboard.press('Control+Comma');
  await lookInto(window, 'settings', dialog);
  await window.keyboard.press('Control+Slash');
  await lookInto(window, 'keyboard sheet', dialog);
  await choose(visit, say.frame.storyMenu, say.frame.saveParcel);
  await lookInto(window, 'parcel', dialog);
  await choose(visit, say.frame.storyMenu, say.exports['menu.export']);
  await lookInto(window, 'export', dialog);
  await choose(visit, say.frame.queueMenu, say.frame.openBin);
  await lookInto(window, 'bin', dialog);
  for (const name of [say.frame.storyMenu, say.frame.queueMenu, say.comfort.view])
    await lookAtMenu(visit, name);
  await button(window, say.comfort.text).click();
  await lookInto(window, 'text appearance', window.getByRole('dialog', { name: say.comfort.text }));
}

async function lookAtText(visit: Visit): Promise<void> {
  const { window, say } = visit;
  const last = window.locator('[data-body] > p').last();
  await last.click();
  await window.keyboard.press('End');
  await window.keyboard.press('Enter');
  await typeKeys(window, '/');
  await lookInto(window, 'slash menu', window.getByRole('listbox'));
  await window.keyboard.press('Backspace');
  await window.keyboard.press('Backspace');
  await window.keyboard.press('Control+Shift+ArrowRight');
  await look(window, 'bubble menu');
  await window.keyboard.press('End');
  await window.keyboard.press('Control+KeyF');
  await lookInto(window, 'find bar', window.getByRole('search', { name: say.find.find }));
  await window.keyboard.press('Control+Shift+KeyD');
  await look(window, 'direction');
  await window.keyboard.press('Escape');
}

async function lookAtTabs({ window, say }: Visit): Promise<void> {
  for (const tab of await window.getByRole('tab').all()) {
    await tab.click();
    await look(window, `tab ${await tab.innerText()}`);
  }
  await window.getByRole('tab', { name: say.metadata['tab.picture'] }).click();
  await button(window, say.pictures.crop).first().click();
  await lookInto(window, 'crop', window.getByRole('dialog'));
}

async function lookAtTimeline({ window }: Visit): Promise<void> {
  await window.keyboard.press('Control+Shift+KeyH');
  await window.getByRole('slider').waitFor();
  await look(window, 'timeline');
  const views = window.getByRole('main').getByRole('radio');
  for (let place = 0; place < (await views.count()); place += 1) {
    await views.nth(place).focus();
    await window.keyboard.press('Space');
    await look(window, 'comparison');
  }
  await window.keyboard.press('Control+Shift+KeyH');
  await window.locator('[data-sheet] [data-body]').waitFor();
}

async function lookAtTwo({ window, say }: Visit): Promise<void> {
  await window.locator('button[data-row][aria-current="false"]').first().focus();
  await window.keyboard.press('Control+Enter');
  await window.getByRole('region', { name: say.comfort.secondStory }).waitFor();
  await look(window, 'two stories');
  await window.keyboard.press('Control+Backslash');
  await lookInto(window, 'drawer', window.getByRole('dialog'));
  await window.keyboard.press('F11');
  await look(window, 'calm');
  await window.keyboard.press('F11');
}

for (const language of ['ar', 'en'] as const)
  for (const theme of ['light', 'dark'])
    test(`no screen hinders anybody (${language}, ${theme})`, async () => {
      test.setTimeout(300_000);
      const { window, close } = await launchTahrir();
      const visit = { window, say: words[language] as typeof arabic }; // the same keys, other words
      await call(window, 'desk.set-language', { language });
      await call(window, 'desk.set-theme', { theme });
      await window.locator(`html[lang="${language}"]`).waitFor();
      await look(window, 'welcome');
      const newsroom = { name: 'Lama', role: 'chief', newsroom: 'Harbour', language };
      await call(window, 'desk.found', newsroom);
      await call(window, 'desk.set-language', { language });
      await window.getByRole('searchbox').waitFor();
      await look(window, 'empty desk');
      await call(window, 'desk.look-around', null);
      await call(window, 'desk.set-language', { language });
      await window.locator('button[data-row]').filter({ hasText: 'صانعة الأعواد' }).click();
      await window.locator('[data-field="headline"]').waitFor();
      await look(window, 'writing');
      await lookAtTabs(visit);
      await lookAtText(visit);
      await lookAtDialogs(visit);
      await lookAtTimeline(visit);
      await lookAtTwo(visit);
      await close();
    });
