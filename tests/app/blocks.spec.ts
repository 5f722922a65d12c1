import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { launchTahrir } from './launch';
import { typeKeys } from './steps/type-keys';
import { lookAround, waitUntilSaved } from './steps/write-story';

async function faults(window: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode().analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return grave.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

async function openBody(window: Page): Promise<Locator> {
  await lookAround(window);
  await window.getByRole('button', { name: 'مسودة جديدة' }).first().click();
  await window.locator('[data-body] p').first().click();
  return window.locator('[data-body]');
}

async function line(window: Page, words: string): Promise<void> {
  await typeKeys(window, words);
  await window.keyboard.press('Enter');
}

/** The body's blocks as their first words, in order. */
async function order(body: Locator): Promise<readonly string[]> {
  return (await body.locator(':scope > *').allInnerTexts()).map(
    (text) => text.trim().split(/\s/)[0] ?? '',
  );
}

test('blocks are put in, moved and asked about with keys alone', async () => {
  const { window, close } = await launchTahrir();
  const body = await openBody(window);
  await line(window, 'أولى الفقرات');

  await test.step('a slash finds a table by its Arabic name', async () => {
    await typeKeys(window, '/جدو');
    const menu = window.getByRole('listbox', { name: 'ما يُدرج هنا' });
    await expect(menu.getByRole('option', { name: 'جدول' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    expect(await faults(window)).toEqual([]);
    await window.keyboard.press('Enter');
    await expect(menu).toBeHidden();
    await expect(body.getByRole('table')).toBeVisible();
    await expect(body).not.toContainText('/');
  });

  await test.step('cells are walked as the rows run, and the last one adds a row', async () => {
    for (const word of ['المدينة', 'السكان', 'المساحة', 'الضفاف', '١٢', '٤٥'])
      await line(window, word).then(() => backAndOn(window));
    await expect(body.getByRole('columnheader').nth(1)).toHaveText('السكان');
    await expect(body.getByRole('cell').nth(2)).toHaveText('٤٥');
    for (let cell = 0; cell < 3; cell += 1) await window.keyboard.press('Tab');
    await expect(body.getByRole('row')).toHaveCount(4);
    await window.keyboard.press('ArrowLeft');
    await typeKeys(window, 'وسط');
    await expect(body.getByRole('cell').nth(7)).toHaveText('وسط');
  });

  await test.step('its tools are reached by key, and lead back', async () => {
    await window.keyboard.press('F10');
    const tools = window.getByRole('toolbar', { name: 'الجدول' });
    await expect(tools.getByRole('button', { name: 'الصفوف' })).toBeFocused();
    await window.keyboard.press('Enter');
    await window.getByRole('menuitem', { name: 'حذف الصف' }).press('Enter');
    await expect(body.getByRole('row')).toHaveCount(3);
    await expect(window.getByRole('textbox', { name: 'نص المادة' })).toBeFocused();
  });

  await test.step('blocks are carried past one another', async () => {
    await window.keyboard.press('Alt+ArrowUp');
    expect(await order(body)).toEqual(['المدينة', 'أولى', '']);
    await window.keyboard.press('Control+z');
    expect(await order(body)).toEqual(['أولى', 'المدينة', '']);
  });

  await waitUntilSaved(window);
  await close();
});

/** Enter began a second line in the cell: it goes again, and Tab goes on. */
async function backAndOn(window: Page): Promise<void> {
  await window.keyboard.press('Backspace');
  await window.keyboard.press('Tab');
}

test('words are formatted where they are selected, and markers are counted', async () => {
  const { window, close } = await launchTahrir();
  const body = await openBody(window);
  await typeKeys(window, 'بلغ العدد TK شخصًا');
  const status = window.getByRole('button', { name: 'موضع واحد يُستكمل' });
  await expect(status).toBeVisible();

  await window.keyboard.press('Shift+Home');
  const bubble = window.getByRole('toolbar', { name: 'تنسيق المحدَّد' });
  await expect(bubble).toBeVisible();
  const [above, words] = [await bubble.boundingBox(), await body.locator('p').boundingBox()];
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(words?.y ?? 0);
  await window.keyboard.press('F10');
  await expect(bubble.getByRole('button', { name: 'غامق' })).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(body.locator('strong')).toContainText('بلغ العدد');
  expect(await faults(window)).toEqual([]);
  await window.keyboard.press('Escape');
  await expect(window.getByRole('textbox', { name: 'نص المادة' })).toBeFocused();

  await window.keyboard.press('Control+KeyK');
  await window.getByRole('textbox', { name: 'عنوان الرابط' }).fill('example.org/a');
  await window.keyboard.press('Enter');
  await expect(body.getByRole('link')).toHaveAttribute('href', 'https://example.org/a');

  await status.click();
  expect(await window.evaluate(() => getSelection()?.toString())).toBe('TK');
  await window.locator('[data-field="headline"]').click();
  await typeKeys(window, 'عنوان');
  await window.keyboard.press('Shift+Home');
  await expect(bubble).toBeHidden();
  await close();
});

test('a block is dragged by its handle, and its menu turns it into another', async () => {
  const { window, close } = await launchTahrir();
  const body = await openBody(window);
  for (const word of ['أولى', 'ثانية']) await line(window, word);
  await typeKeys(window, 'ثالثة');
  const blocks = body.locator(':scope > *');
  const [first, last] = [await blocks.first().boundingBox(), await blocks.last().boundingBox()];
  if (first === null || last === null) throw new Error('The blocks are not on the screen');

  await window.mouse.move(first.x + 40, first.y + 10);
  const handle = window.getByRole('button', { name: 'ما يُفعل بهذه الفقرة' });
  const grip = await handle.boundingBox();
  if (grip === null) throw new Error('There is no handle beside the paragraph');
  expect(grip.x).toBeGreaterThanOrEqual(first.x + first.width);
  await window.mouse.move(grip.x + 8, grip.y + 10);
  await window.mouse.down();
  await window.mouse.move(grip.x, last.y + last.height - 4, { steps: 8 });
  await window.mouse.up();
  expect(await order(body)).toEqual(['ثانية', 'ثالثة', 'أولى']);

  await window.mouse.move(first.x + 40, first.y + 10);
  await handle.click();
  await window.getByRole('menuitem', { name: 'تحويل إلى عنوان فرعي', exact: true }).click();
  await expect(body.getByRole('heading')).toHaveText('ثانية');
  const toolbar = window.getByRole('toolbar', { name: 'تنسيق', exact: true });
  await window.keyboard.press('Control+Shift+Period');
  await expect(toolbar).toBeHidden();
  await window.keyboard.press('Control+Shift+Period');
  await expect(toolbar).toBeVisible();
  await close();
});
