import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { launchTahrir } from './launch';
import { becomePerson } from './steps/decide';
import { sizeWindow } from './steps/open-story';
import { typeKeys } from './steps/type-keys';
import { lookAround, waitUntilSaved } from './steps/write-story';

async function faults(window: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode().analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return grave.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

async function newStory(window: Page): Promise<Locator> {
  await lookAround(window);
  await window.getByRole('button', { name: 'مسودة جديدة' }).first().click();
  await window.locator('[data-field="headline"]').click();
  await typeKeys(window, 'المكتبة المتنقلة');
  await window.locator('[data-body] p').first().click();
  await typeKeys(window, 'استعار الأطفال ٣٤٠ كتابًا');
  return window.locator('[data-body]');
}

/** Selects the last words of the paragraph, by keys. */
async function selectLastWord(window: Page): Promise<void> {
  await window.locator('[data-body] p').first().click();
  await window.keyboard.press('End');
  await window.keyboard.press('Control+Shift+ArrowRight');
}

async function send(window: Page, words: string): Promise<void> {
  const field = window.getByRole('textbox', { name: 'نص التعليق' });
  await expect(field).toBeFocused();
  await typeKeys(window, words);
  await window.keyboard.press('Control+Enter');
  await expect(field).toBeHidden();
}

test('words are talked about, answered and settled, and keep their comment', async () => {
  const { app, window, close, dataFolder } = await launchTahrir();
  await sizeWindow(app, 1366, 850);
  const body = await newStory(window);
  await window.keyboard.press('Control+Backslash');
  const margin = window.getByRole('complementary', { name: 'التعليقات بجانب النص' });
  const card = margin.getByRole('article', { name: 'تعليق من ليان المرزوق' });

  await test.step('a selection, a mention and a blocking comment, by keys', async () => {
    await selectLastWord(window);
    await window.keyboard.press('Control+Shift+KeyM');
    await typeKeys(window, 'من أين الرقم؟ @');
    await expect(margin.getByRole('listbox', { name: 'ذكر زميل' })).toBeVisible();
    expect(await faults(window)).toEqual([]);
    await window.keyboard.press('Enter');
    await margin.getByText('يمنع الاعتماد حتى يُحلّ').click();
    await margin.getByRole('button', { name: 'إرسال', exact: true }).click();
    await expect(card).toBeFocused();
    await expect(card).toContainText('مانع');
    await expect(body.locator('[data-comment]')).toHaveText('كتابًا');
    expect(await faults(window)).toEqual([]);
  });

  await test.step('its words are beside it and stay joined', async () => {
    const [words, beside] = [
      await body.locator('[data-comment]').boundingBox(),
      await card.boundingBox(),
    ];
    expect(Math.abs((words?.y ?? 0) - (beside?.y ?? 99))).toBeLessThan(24);
    const style = await body.locator('[data-comment]').evaluate((element) => {
      const { display, padding, margin: around, textDecorationLine } = getComputedStyle(element);
      return [display, padding, around, textDecorationLine];
    });
    expect(style).toEqual(['inline', '0px', '0px', 'underline']);
  });

  await test.step('Escape leads back to the words, F7 and Enter to an answer', async () => {
    await window.keyboard.press('Escape');
    await expect(window.getByRole('textbox', { name: 'نص المادة' })).toBeFocused();
    await waitUntilSaved(window);
    await becomePerson(window, 'نادر العطّار');
    await window.getByRole('textbox', { name: 'نص المادة' }).focus();
    await window.keyboard.press('F7');
    await expect(card).toBeFocused();
    await window.keyboard.press('Enter');
    await expect(margin.getByRole('textbox', { name: 'ردّ' })).toBeFocused();
    await typeKeys(window, 'من دفتر الإعارة');
    await window.keyboard.press('Control+Enter');
    await expect(card).toContainText('نادر العطّار');
    await margin.getByRole('button', { name: 'تمّ حلّه' }).click();
    await expect(card).toContainText('حلّه نادر العطّار');
    await margin.getByRole('button', { name: 'إعادة الفتح' }).click();
    await expect(window.getByRole('button', { name: 'تعليق مفتوح' })).toBeVisible();
  });
  await waitUntilSaved(window);
  await close();

  const again = await launchTahrir({ dataFolder });
  await expect(again.window.locator('[data-body] [data-comment]')).toHaveText('كتابًا');
  await again.window.getByRole('button', { name: 'تعليق مفتوح' }).click();
  const list = again.window.getByRole('region', { name: 'كل التعليقات' });
  await expect(list.getByRole('article')).toContainText('من أين الرقم؟');
  await again.close();
});

test('a comment outlives its words, and is about fields and the story too', async () => {
  const { app, window, close } = await launchTahrir();
  await sizeWindow(app, 1366, 850);
  const body = await newStory(window);
  const list = window.getByRole('region', { name: 'كل التعليقات' });

  await test.step('without room beside the text, the panel has it', async () => {
    await selectLastWord(window);
    await window.keyboard.press('Control+Shift+KeyM');
    await expect(list).toBeVisible();
    await send(window, 'كم كتابًا؟');
    await expect(list.getByRole('article')).toContainText('تعليق على «كتابًا»');
    expect(await faults(window)).toEqual([]);
  });

  await test.step('its words go, and it is tied to others', async () => {
    await selectLastWord(window);
    await window.keyboard.press('Delete');
    await expect(list.getByText('نصّها لم يعد موجودًا')).toBeVisible();
    await expect(list.getByRole('article')).toContainText('كتابًا');
    await window.keyboard.press('Control+Shift+ArrowRight');
    await list.getByRole('button', { name: 'ربطها بالنص المحدَّد' }).click();
    await expect(body.locator('[data-comment]')).toBeVisible();
    await expect(list.getByText('نصّها لم يعد موجودًا')).toBeHidden();
  });

  await test.step('what is being written stays while one looks elsewhere', async () => {
    await window.getByRole('tab', { name: 'التصنيف' }).click();
    await window.getByRole('button', { name: 'تعليق على: التصنيف' }).click();
    await typeKeys(window, 'أليس محليات؟');
    await window.getByRole('tab', { name: 'المصدر' }).click();
    await window.getByRole('button', { name: 'تعليق لم يُرسل' }).click();
    const field = list.getByRole('textbox', { name: 'نص التعليق' });
    await expect(field).toHaveValue('أليس محليات؟');
    await field.press('Control+Enter');
    await expect(list.getByRole('article').filter({ hasText: 'أليس' })).toContainText('التصنيف');
  });

  await test.step('the list is filtered', async () => {
    await list.getByRole('button', { name: /عرض/ }).click();
    await window.getByRole('option', { name: 'المانعة' }).click();
    await expect(list.getByText('أليس')).toBeVisible();
    await window
      .locator('[data-body] p')
      .first()
      .click({ position: { x: 5, y: 5 } });
    await expect(list.getByText('لا تعليقات هنا.')).toBeVisible();
  });
  await close();
});

test('a picture is talked about from its panel', async () => {
  const { app, window, close } = await launchTahrir();
  await sizeWindow(app, 1366, 850);
  await lookAround(window);
  await window
    .locator('button[data-row]')
    .filter({ hasText: /صانعة الأعواد/ })
    .click();
  await window.getByRole('tab', { name: 'الصورة' }).click();
  await window.getByRole('button', { name: 'تعليق على: الصورة' }).click();
  await send(window, 'هل من صورة أحدث؟');
  await window.keyboard.press('Control+Backslash');
  const margin = window.getByRole('complementary', { name: 'التعليقات بجانب النص' });
  await expect(margin.getByRole('article')).toContainText('هل من صورة أحدث؟');
  await close();
});
