import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { wordDocument } from '../fixtures/word-document';
import { launchTahrir } from './launch';
import { typeKeys } from './steps/type-keys';
import { lookAround, waitUntilSaved } from './steps/write-story';

interface StoryFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const markdown: StoryFile = {
  name: 'خبر الوكالة.md',
  type: 'text/markdown',
  bytes: Buffer.from(
    '# سفينة الكتب\n\nوصلت **السفينة** فجرًا. ![x](https://far.example/x.png)\n\n- رواية\n- معجم\n',
  ),
};

/** Holds a file over the window as the system does, and lets it go where it is. */
async function drop(window: Page, { name, type, bytes }: StoryFile): Promise<void> {
  const over = window.getByText('إفلات الملف هنا يستورده');
  const data = await window.evaluateHandle(
    (file) => {
      const content = Uint8Array.from(atob(file.text), (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], file.name, { type: file.type }));
      return transfer;
    },
    { name, type, text: Buffer.from(bytes).toString('base64') },
  );
  const sheet = window.locator('[data-sheet], main').first();
  await sheet.dispatchEvent('dragover', { dataTransfer: data });
  await expect(over).toBeVisible();
  await sheet.dispatchEvent('drop', { dataTransfer: data });
  await expect(over).toBeHidden();
}

test('a file that is dropped goes into the draft, or becomes one', async () => {
  const { window, close } = await launchTahrir();
  await lookAround(window);
  await window.getByRole('button', { name: 'مسودة جديدة' }).first().click();
  await window.locator('[data-body] p').first().click();
  await typeKeys(window, 'ما كُتب قبل الملف');
  const body = window.locator('[data-body]');
  const dialog = window.getByRole('dialog');
  const drafts = window.getByRole('region', { name: 'مسودات', exact: true });

  await test.step('Markdown comes in below the caret, and its remote picture is not fetched', async () => {
    await drop(window, markdown);
    await expect(dialog).toContainText('استيراد «خبر الوكالة.md»');
    await expect(dialog).toContainText('الصور البعيدة لا تُجلب');
    await dialog.getByRole('button', { name: 'في هذه المسودة' }).click();
    await expect(dialog).toBeHidden();
    await expect(body.locator('> p').first()).toHaveText('ما كُتب قبل الملف');
    await expect(body.getByRole('heading')).toHaveText('سفينة الكتب');
    await expect(body.getByRole('listitem')).toHaveText(['رواية', 'معجم']);
    await expect(window.getByRole('textbox', { name: 'نص المادة' })).toBeFocused();
    await window.keyboard.press('Control+z');
    await expect(body).toHaveText('ما كُتب قبل الملف');
  });

  await test.step('a Word document becomes a draft with its headline', async () => {
    await drop(window, { name: 'مكتبة.docx', type: word, bytes: await wordDocument() });
    await expect(dialog).toContainText('صار تعليق واحد ملاحظة للتحرير');
    await dialog.getByRole('button', { name: 'مسودة جديدة', exact: true }).click();
    await expect(window.locator('[data-field="headline"]')).toHaveText('مكتبة على ظهر قارب');
    await expect(body.getByRole('table')).toBeVisible();
    await expect(drafts).toContainText('مكتبة على ظهر قارب');
    await waitUntilSaved(window);
  });

  await test.step('what is no story changes nothing', async () => {
    const bytes = readFileSync(path.join(import.meta.dirname, 'import.spec.ts')).subarray(0, 64);
    await drop(window, { name: 'كاذب.docx', type: word, bytes });
    await expect(dialog).toContainText('الملف تالف، أو ليس ما يقوله اسمه. لم يتغير شيء');
    await dialog.getByRole('button', { name: 'إغلاق' }).last().click();
    await expect(window.locator('[data-field="headline"]')).toHaveText('مكتبة على ظهر قارب');
  });
  await close();
});
