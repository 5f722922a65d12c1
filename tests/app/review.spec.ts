import { expect, test, type Locator, type Page } from '@playwright/test';
import { launchTahrir } from './launch';
import { approve, becomePerson, publish } from './steps/decide';
import { closeToasts } from './steps/parcels';
import { sendBack, step } from './steps/send-back';
import { lead, shortStory, writeShortStory } from './steps/short-story';
import { typeKeys } from './steps/type-keys';
import { lookAround, waitUntilSaved } from './steps/write-story';

const writer = 'ليان المرزوق';
const reader = 'نادر العطّار';
const chief = 'هدى السالمي';

function button(window: Page, name: string): Locator {
  return window.getByRole('main').getByRole('button', { name, exact: true });
}

function note(window: Page, words: string): Locator {
  return window.getByRole('note').filter({ hasText: words });
}

async function send(window: Page): Promise<void> {
  await button(window, 'إرسال للمراجعة').click();
  await expect(step(window)).toHaveText(/مراجعة/);
  await closeToasts(window);
}

async function add(window: Page, words: string): Promise<void> {
  await lead(window).click();
  await window.keyboard.press('End');
  await typeKeys(window, words);
  await waitUntilSaved(window);
}

async function confirm(window: Page, name: string): Promise<void> {
  const dialog = window.getByRole('alertdialog').filter({ has: window.getByRole('heading') });
  await dialog.getByRole('button', { name, exact: true }).click();
  await expect(dialog).toBeHidden();
}

async function chooseFromStoryMenu(window: Page, name: string): Promise<void> {
  await window.getByRole('button', { name: 'ما يُفعل بالمادة' }).click();
  await window.getByRole('menuitem', { name }).click();
}

test('a story is taken, sent back, approved, voided, published and changed while it is out', async () => {
  const { window, close } = await launchTahrir();
  await lookAround(window);
  await writeShortStory(window);
  await send(window);

  await test.step('nobody approves their own story, and the line says who does', async () => {
    await expect(button(window, 'اعتماد')).toHaveAttribute('aria-disabled', 'true');
  });

  await test.step('a reader takes it, and another one takes it over', async () => {
    await becomePerson(window, reader);
    await button(window, 'بدء المراجعة').click();
    await expect(note(window, 'المراجعة لك حتى')).toBeVisible();
    await becomePerson(window, chief);
    await expect(note(window, reader)).toBeVisible();
    await expect(button(window, 'اعتماد')).toHaveAttribute('aria-disabled', 'true');
    await closeToasts(window);
    await button(window, 'تسلُّم المراجعة').click();
    await confirm(window, 'تسلُّم المراجعة');
    await expect(note(window, 'المراجعة لك حتى')).toBeVisible();
  });

  await test.step('it goes back with its reasons, is changed and sent again', async () => {
    await sendBack(window, 'ينقصه مصدر ثانٍ');
    await becomePerson(window, writer);
    await expect(note(window, 'وقائع')).toContainText('ينقصه مصدر ثانٍ');
    await add(window, ' وأكّدها مصدر ثانٍ.');
    await send(window);
  });

  await test.step('one letter after the approval voids it', async () => {
    await becomePerson(window, reader);
    await approve(window);
    await expect(step(window)).toHaveText('اعتماد');
    await add(window, ' أمس.');
    await expect(note(window, 'تغيّر النص بعد الاعتماد')).toBeVisible();
    await closeToasts(window);
    await window.getByRole('button', { name: 'مقارنة بما اعتُمد' }).click();
    await expect(window.getByText('أمس.').first()).toBeVisible();
    await window.keyboard.press('Escape');
    await approve(window);
  });

  await test.step('it is published, and changed without touching what readers have', async () => {
    await publish(window);
    await closeToasts(window);
    await button(window, 'تعديل المادة المنشورة').click();
    const live = note(window, 'ما زال القراء يرون النسخة المنشورة');
    await expect(live).toBeVisible();
    await add(window, ' تفصيل لا يلزم.');
    await button(window, 'صرف النظر عن التعديل').click();
    await confirm(window, 'صرف النظر عن التعديل');
    await expect(live).toBeHidden();
    await expect(lead(window)).not.toContainText('تفصيل لا يلزم');
    await closeToasts(window);
  });

  await test.step('a change that is approved is published as a correction', async () => {
    await button(window, 'تعديل المادة المنشورة').click();
    await add(window, ' وهذا تصحيح.');
    await send(window);
    await becomePerson(window, chief);
    await approve(window);
    await publish(window);
    await expect(step(window)).toHaveText('تصحيح');
  });
  await close();
});

test('a story is spiked and brought back, and withdrawn by its writer', async () => {
  const { window, close } = await launchTahrir();
  await lookAround(window);
  await writeShortStory(window);
  await send(window);
  await chooseFromStoryMenu(window, 'استرجاع من المراجعة');
  await expect(step(window)).toHaveText('مسودة');
  await closeToasts(window);
  await chooseFromStoryMenu(window, 'صرف النظر عن المادة');
  await confirm(window, 'صرف النظر عن المادة');
  await expect(step(window)).toHaveText('صُرف النظر');
  await window.getByRole('alertdialog').getByRole('button', { name: 'تراجع' }).click();
  await expect(step(window)).toHaveText('مسودة');
  await expect(window.locator('[data-field="headline"]')).toContainText(shortStory.headline);
  await close();
});
