import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { launchTahrir, newAppFolder } from './launch';
import { becomePerson } from './steps/decide';
import {
  chooseFile,
  chooseParcel,
  closeToasts,
  dropFile,
  givePassphrase,
  saveParcel,
} from './steps/parcels';
import { typeKeys } from './steps/type-keys';
import { lookAround, waitUntilSaved } from './steps/write-story';

const passphrase = 'مرفأ رأس الدليل';

function sheet(window: Page) {
  return window.getByRole('textbox', { name: 'نص المادة' });
}

async function goIntoParagraph(window: Page): Promise<void> {
  await sheet(window).getByText('رست المكتبة').click();
  await window.keyboard.press('Home');
}

async function writeStory(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'مسودة جديدة' }).first().click();
  await window.locator('[data-field="headline"]').waitFor();
  await typeKeys(window, 'مكتبة عائمة');
  await window.keyboard.press('Enter');
  await typeKeys(window, 'مقدمة');
  await window.keyboard.press('Enter');
  await typeKeys(window, 'رست المكتبة.');
  await waitUntilSaved(window);
}

/** Looks at what the other copy was before the last merge, compares it, and goes back to it. */
async function bringOtherCopyBack(window: Page): Promise<void> {
  await sheet(window).getByText('صباحًا').click();
  await typeKeys(window, 'غدًا');
  await waitUntilSaved(window);
  await window.keyboard.press('Control+Shift+KeyH');
  const versions = window.getByRole('complementary', { name: 'النسخ' });
  const other = versions.getByRole('button', { name: /^النسخة الأخرى قبل الدمج/ }).first();
  await expect(other).toContainText('نادر العطّار');
  const story = window.getByRole('group', { name: 'المادة كما كانت' });
  await other.click();
  await expect(window.getByText('النسخة الأخرى قبل الدمج').first()).toBeVisible();
  await expect(story).toContainText('صباحًا');
  await window.getByRole('radio', { name: 'مقارنة' }).focus();
  await window.keyboard.press('Space');
  const compared = window.getByRole('region', { name: 'ما تغيّر بين النسختين' });
  await expect(compared).toContainText('النسخة الأخرى قبل الدمج');
  await window.getByRole('radio', { name: 'عرض' }).focus();
  await window.keyboard.press('Space');
  await window.getByRole('button', { name: 'استعادة هذه النسخة' }).press('Enter');
  await expect(window.getByRole('alertdialog')).toContainText('النسخة الأخرى قبل الدمج');
  await window.getByRole('button', { name: 'استعادة', exact: true }).click();
  await expect(window.getByText('عادت النسخة السابقة')).toBeVisible();
  await expect(sheet(window)).toContainText('صباحًا');
  await expect(sheet(window)).not.toContainText('غدًا');
}

test('two devices exchange a story as a file, and words without a place are put back', async () => {
  const file = path.join(newAppFolder('exchange'), 'story.tahrir');
  const reporter = await launchTahrir();
  const editor = await launchTahrir();
  for (const { app, window } of [reporter, editor]) {
    await chooseFile(app, file);
    await lookAround(window);
  }
  await becomePerson(editor.window, 'نادر العطّار');

  await writeStory(reporter.window);
  await saveParcel(reporter.window, passphrase);
  await chooseParcel(editor.window);
  await givePassphrase(editor.window, 'كلمة أخرى');
  await expect(editor.window.getByText('كلمة المرور لا تفتح هذا الملف.')).toBeVisible();
  await givePassphrase(editor.window, passphrase);
  await expect(sheet(editor.window)).toContainText('رست المكتبة.');
  await closeToasts(editor.window);

  await goIntoParagraph(editor.window);
  await editor.window.keyboard.press('Shift+End');
  await editor.window.keyboard.press('Delete');
  await waitUntilSaved(editor.window);
  await goIntoParagraph(reporter.window);
  for (let letter = 0; letter < 3; letter += 1) await reporter.window.keyboard.press('ArrowLeft');
  await typeKeys(reporter.window, ' صباحًا');
  await saveParcel(reporter.window, null);

  await chooseParcel(editor.window);
  const waiting = editor.window.getByRole('region', { name: /لم يجد مكانه بعد الدمج/ });
  await expect(waiting).toContainText('صباحًا');
  await expect(waiting).toContainText('كتبها ليان المرزوق');
  await closeToasts(editor.window);
  await waiting.getByRole('button', { name: 'إعادة إلى النص' }).click();
  await expect(waiting).toBeHidden();
  await expect(sheet(editor.window)).toContainText('صباحًا');
  await saveParcel(editor.window, null);

  await chooseParcel(reporter.window);
  await expect(reporter.window.getByText('دُمج ما كُتب في الجهازين')).toBeVisible();
  const text = await sheet(editor.window).innerText();
  await expect.poll(() => sheet(reporter.window).innerText()).toBe(text);
  await closeToasts(reporter.window);
  await bringOtherCopyBack(reporter.window);
  await reporter.close();
  await editor.close();
});

test('a story named on the command line or dropped opens, a harmed one changes nothing', async () => {
  const folder = newAppFolder('named');
  const file = path.join(folder, 'story.tahrir');
  const first = await launchTahrir();
  await chooseFile(first.app, file);
  await lookAround(first.window);
  await writeStory(first.window);
  await saveParcel(first.window, null);
  await first.close();

  const second = await launchTahrir();
  await lookAround(second.window);
  await second.close();
  const { app, window, close } = await launchTahrir({
    dataFolder: second.dataFolder,
    args: [file],
  });
  await expect(sheet(window)).toContainText('رست المكتبة.');

  const bytes = readFileSync(file);
  const harmed = path.join(folder, 'harmed.tahrir');
  writeFileSync(harmed, bytes.subarray(0, bytes.length - 100), { mode: 0o644 });
  await chooseFile(app, harmed);
  await chooseParcel(window);
  const refusal = window.getByRole('alertdialog', { name: 'لم يُفتح الملف' });
  await expect(refusal).toContainText('الملف ناقص');
  await expect(refusal).toContainText('لم يتغير شيء في هذا الجهاز.');
  await refusal.getByRole('button', { name: 'إغلاق' }).last().click();
  await expect(refusal).toBeHidden();

  await dropFile(window, 'story.tahrir', bytes);
  await expect(window.getByText('كل ما في الملف موجود هنا')).toBeVisible();
  await close();
});

test('a deleted story comes back from the bin, or goes for ever once its headline is typed', async () => {
  const { window, close } = await launchTahrir();
  await lookAround(window);
  await writeStory(window);
  const row = window.getByRole('button', { name: /مكتبة عائمة/ });
  const toBin = async () => {
    await window.getByRole('button', { name: 'ما يُفعل بالمادة' }).click();
    await window.getByRole('menuitem', { name: 'نقل إلى المحذوفات' }).click();
    await expect(row).toBeHidden();
  };
  await toBin();
  await window.getByRole('button', { name: 'تراجع', exact: true }).click();
  await expect(sheet(window)).toContainText('رست المكتبة.');
  await toBin();
  await window.getByRole('button', { name: 'ما يُفعل بالمسودات' }).click();
  await window.getByRole('menuitem', { name: 'المحذوفات' }).click();
  const bin = window.getByRole('dialog', { name: 'المحذوفات' });
  await expect(bin).toContainText('مكتبة عائمة');
  await expect(bin).toContainText('يبقى ٣٠ يومًا');
  await bin.getByRole('button', { name: 'حذف نهائي…' }).click();
  const question = window.getByRole('alertdialog', { name: /حذف «مكتبة عائمة» نهائيًا/ });
  await question.getByRole('button', { name: 'حذف نهائي', exact: true }).click();
  await expect(question).toContainText('ما كُتب ليس عنوان المادة.');
  await question.getByRole('textbox').fill('مكتبه عائمة');
  await question.getByRole('button', { name: 'حذف نهائي', exact: true }).click();
  await expect(bin).toContainText('لا شيء في المحذوفات.');
  await close();
});
