import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { imageSize } from 'image-size';
import { cameraJpeg, plainFile, secret } from '../fixtures/camera-picture';
import { launchTahrir } from './launch';
import { openPage } from './open-page';
import { dropPictures, pastePicture, type PictureFile } from './steps/bring-pictures';
import { approveInBothRounds, pageFile, publish, submit } from './steps/decide';
import { fillPanels } from './steps/fill-panels';
import { lookAround, waitUntilSaved, writeStory } from './steps/write-story';
import { typeKeys } from './steps/type-keys';

const lastLine = '[data-body] > p';
const said = { caption: 'سفينة الكتب عند الرصيف', credit: 'مصوّرة المرفأ', rights: 'مرة واحدة' };
const camera: PictureFile = {
  name: 'camera.jpg',
  type: 'image/jpeg',
  bytes: cameraJpeg({ ...said, orientation: 1 }),
};
const screen: PictureFile = { name: 'screen.png', type: 'image/png', bytes: plainFile('png') };
const upright: PictureFile = {
  name: 'upright.jpg',
  type: 'image/jpeg',
  bytes: cameraJpeg({ caption: 'رفوف السفينة', orientation: 6 }),
};

function panelOf(window: Page): Locator {
  return window.getByRole('tabpanel', { name: 'الصورة' });
}

async function pick(window: Page, figure: Locator): Promise<Locator> {
  await figure.locator('img').click();
  await window.keyboard.press('Enter');
  return panelOf(window);
}

/** Keys only: the shape, a zoom, the place, and the button. */
async function cropByKeyboard(window: Page): Promise<void> {
  await panelOf(window).getByRole('button', { name: 'قص', exact: true }).press('Enter');
  const dialog = window.getByRole('dialog', { name: 'قص الصورة' });
  const shape = dialog.getByRole('radio', { name: 'حر' });
  await shape.focus();
  await window.keyboard.press('ArrowUp');
  await expect(dialog.getByRole('radio', { name: 'مربع' })).toBeChecked();
  await dialog.getByRole('application', { name: 'موضع القص' }).focus();
  for (let presses = 0; presses < 4; presses += 1) await window.keyboard.press('ArrowRight');
  await dialog.getByRole('button', { name: 'تطبيق القص' }).press('Enter');
  await dialog.waitFor({ state: 'detached' });
}

async function describeGallery(window: Page): Promise<void> {
  const panel = panelOf(window);
  const order = panel.getByRole('list', { name: 'ترتيب صور المعرض' });
  for (const row of await order.getByRole('listitem').all()) {
    await row.getByRole('button').last().click();
    await panel.getByRole('textbox', { name: /وصف الصورة/ }).fill('رفوف ملأى بالكتب');
  }
}

/** Every picture file of the site that the page lies in. */
function publishedPictures(file: string): readonly Buffer[] {
  const site = path.join(file.slice(0, file.indexOf(`${path.sep}site${path.sep}`)), 'site');
  const folder = readdirSync(site, { recursive: true, withFileTypes: true });
  return folder
    .filter((entry) => entry.isFile() && /\.(?:jpg|png|webp)$/.test(entry.name))
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name)));
}

test('pictures are dropped, cropped, described, gathered, and published without a trace', async () => {
  const { window, close } = await launchTahrir();
  await lookAround(window);
  await writeStory(window);
  await fillPanels(window);

  await test.step('a dropped picture brings what its file says about it', async () => {
    await dropPictures(window, lastLine, [camera]);
    const figure = window.locator('[data-body] figure');
    await expect(figure).toContainText(said.caption);
    const panel = await pick(window, figure);
    await expect(panel.getByRole('textbox', { name: 'حقوق الصورة' })).toHaveValue(said.credit);
    await expect(panel.getByRole('textbox', { name: /شروط/ })).toHaveValue(said.rights);
    await panel.getByRole('textbox', { name: /وصف الصورة/ }).fill('سفينة بيضاء عند رصيف');
  });

  await test.step('letters that are typed onto a selected picture become its caption', async () => {
    const figure = window.locator('[data-body] figure');
    await figure.locator('img').click();
    await typeKeys(window, ' ليلًا');
    await expect(figure.locator('[data-field="caption"]')).toHaveText(`${said.caption} ليلًا`);
  });

  await test.step('it is cropped by keyboard', async () => {
    await cropByKeyboard(window);
    await expect(panelOf(window)).toContainText('٦٤ × ٦٤');
    await expect(panelOf(window)).toContainText('مقصوصة');
  });

  await test.step('several become a gallery whose order the keyboard changes', async () => {
    await dropPictures(window, lastLine, [screen, upright]);
    await window.getByRole('button', { name: 'في معرض' }).click();
    const pictures = window.locator('[data-pictures] > figure');
    await expect(pictures).toHaveCount(2);
    await pick(window, pictures.first());
    await panelOf(window)
      .getByRole('button', { name: /الصورة ١$/ })
      .press('ArrowDown');
    await expect(pictures.first()).toContainText('رفوف السفينة');
    await describeGallery(window);
  });

  await test.step('what is no picture is refused, and the text stays', async () => {
    const before = await window.locator('[data-body]').textContent();
    const bytes = Buffer.from('not a picture');
    await dropPictures(window, lastLine, [{ name: 'broken.png', type: 'image/png', bytes }]);
    await window.getByText(/تعذّرت قراءة «broken.png»/).waitFor();
    expect(await window.locator('[data-body]').textContent()).toBe(before);
    await window.getByRole('alertdialog').getByRole('button', { name: 'إغلاق' }).click();
  });

  await test.step('a copied picture is pasted, and undone in one', async () => {
    await window.locator(lastLine).last().click();
    await pastePicture(window, screen);
    const figures = window.locator('[data-body] > figure');
    await expect(figures).toHaveCount(2);
    await window.keyboard.press('Control+z');
    await expect(figures).toHaveCount(1);
  });

  await waitUntilSaved(window);
  await submit(window);
  await approveInBothRounds(window);
  await publish(window);
  // The page's address is there before the answer that knows its file.
  await expect.poll(() => pageFile(window)).not.toMatch(/^http/);
  const file = await pageFile(window);
  await close();

  const published = publishedPictures(file);
  expect(published.some((bytes) => bytes.includes(secret))).toBe(false);
  expect(published.some((bytes) => bytes.includes('Photoshop'))).toBe(false);
  const sizes = published.map((bytes) => {
    const { width, height } = imageSize(bytes);
    return `${String(width)}x${String(height)}`;
  });
  expect(sizes).toContain('64x64');
  // The whole picture that the square was cut out of stays at home.
  expect(published.some((bytes) => bytes.equals(plainFile('jpg')))).toBe(false);

  const reader = await openPage(file);
  const square = reader.page.getByRole('img', { name: 'سفينة بيضاء عند رصيف' });
  await expect(square).toBeVisible();
  expect(await square.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(64);
  await expect(reader.page.getByText(said.rights)).toHaveCount(0);
  await reader.close();
});
