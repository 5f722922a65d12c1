import { expect, test, type Locator, type Page } from '@playwright/test';
import { launchTahrir } from './launch';
import { openStory, sizeWindow, story } from './steps/open-story';
import { typeKeys } from './steps/type-keys';

const other = /موسم العسل/;

function draftNamed(window: Page, headline: RegExp) {
  return window.locator('button[data-row]').filter({ hasText: headline });
}

async function openBeside(window: Page): Promise<void> {
  await draftNamed(window, other).focus();
  await window.keyboard.press('Control+Enter');
  await window.getByRole('region', { name: 'المادة الثانية' }).locator('[data-body]').waitFor();
}

function middleOfText(block: Locator): Promise<{ readonly x: number; readonly y: number }> {
  return block.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const [line] = range.getClientRects();
    if (line === undefined) throw new Error('There is no text');
    return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
  });
}

function counts(window: Page) {
  return window.getByRole('contentinfo');
}

test('the status line counts the prose, the selection and the way to the wanted length', async () => {
  const { window, close } = await openStory();
  await expect(counts(window)).toContainText('٨٢ كلمة');
  await window.locator('[data-body] > p').first().click();
  await window.keyboard.press('End');
  await typeKeys(window, ' كلمتان جديدتان');
  await expect(counts(window)).toContainText('٨٤ كلمة');

  await window.keyboard.press('Control+Shift+ArrowRight');
  await window.keyboard.press('Control+Shift+ArrowRight');
  await expect(counts(window)).toContainText('كلمتان محدّدتان');

  await window.getByRole('button', { name: /محدّدتان/ }).click();
  const panel = window.getByRole('dialog', { name: 'طول التحديد' });
  await expect(panel).toContainText('المحارف بلا مسافات١٣');
  const wanted = panel.getByRole('textbox', { name: 'الطول المطلوب بالكلمات' });
  await wanted.fill('٩٠');
  await wanted.press('Enter');
  await expect(panel).toContainText('بقيت ٦ كلمات');
  await wanted.fill('78');
  await wanted.press('Enter');
  await expect(panel).toContainText('زادت ٦ كلمات');
  await window.keyboard.press('Escape');
  await expect(counts(window)).toContainText('زادت ٦ كلمات');
  await close();
});

test('focus mode dims all but the block with the caret, and is there again at the next start', async () => {
  const { window, close, dataFolder } = await openStory();
  await window.locator('[data-body] > p').first().click();
  await window.keyboard.press('Control+KeyD');
  await expect(window.locator('[data-current]')).toHaveCount(1);
  const ink = (place: number) =>
    window
      .locator('[data-body] > *')
      .nth(place)
      .evaluate((block) => getComputedStyle(block).color);
  await expect.poll(() => ink(1)).not.toBe(await ink(0));
  const first = await ink(0);
  await window.keyboard.press('End');
  await window.keyboard.press('ArrowDown');
  await expect.poll(() => ink(1)).toBe(first);
  await close();

  const again = await launchTahrir({ dataFolder });
  await again.window.locator('[data-field="headline"]').waitFor();
  await again.window.locator('[data-body] > p').first().click();
  await expect(again.window.locator('[data-current]')).toHaveCount(1);
  await again.close();
});

test('typewriter mode keeps the line with the caret in the middle of the sheet', async () => {
  const { window, close } = await openStory();
  const away = () =>
    window.evaluate(() => {
      const sheet = document.querySelector('[data-sheet]')?.getBoundingClientRect();
      const caret = getSelection()?.getRangeAt(0).getBoundingClientRect();
      if (sheet === undefined || caret === undefined) return Infinity;
      return Math.abs((caret.top + caret.bottom - sheet.top - sheet.bottom) / 2);
    });
  await window.locator('[data-body] > p').first().click();
  await window.keyboard.press('End');
  await window.keyboard.press('Control+Shift+KeyT');
  for (let line = 0; line < 4; line += 1) {
    await typeKeys(window, 'سطر يطول حتى يلتفّ إلى السطر التالي من الورقة. '.repeat(2));
    expect(await away()).toBeLessThan(6);
  }
  await window.keyboard.press('ArrowUp');
  await expect.poll(away).toBeLessThan(6);
  await close();
});

test('calm leaves nothing but the sheet and where the text is saved', async () => {
  const { window, close } = await openStory();
  await window.keyboard.press('F11');
  await expect(window.getByRole('toolbar')).toHaveCount(0);
  await expect(window.getByRole('banner')).toHaveCount(0);
  await expect(window.getByRole('searchbox')).toHaveCount(0);
  await expect(window.getByRole('textbox', { name: 'نص المادة' })).toBeVisible();
  await expect(window.getByRole('contentinfo')).toContainText('محفوظ على هذا الجهاز');
  await window.getByRole('button', { name: 'العودة إلى المكتب' }).click();
  await expect(window.getByRole('toolbar').first()).toBeVisible();
  await close();
});

test('the type of the sheet changes while one chooses it, and can be put back', async () => {
  const { window, close } = await openStory();
  const type = () =>
    window
      .locator('[data-body] > p')
      .first()
      .evaluate((block) => {
        const { fontFamily, fontSize, lineHeight } = getComputedStyle(block);
        return { fontFamily, fontSize, lineHeight };
      });
  const usual = await type();
  await window.getByRole('button', { name: 'مظهر النص' }).click();
  const panel = window.getByRole('dialog', { name: 'مظهر النص' });
  await panel.getByText('أميري').click();
  const size = panel.getByRole('slider', { name: 'حجم الحرف' });
  await size.focus();
  for (let step = 0; step < 5; step += 1) await window.keyboard.press('ArrowUp');
  await expect.poll(type).toMatchObject({ fontSize: '24px' });
  expect((await type()).fontFamily).toContain('Amiri');
  await expect
    .poll(() => window.evaluate(() => document.fonts.check('24px Amiri', 'عاجل «» 12')))
    .toBe(true);
  await panel.getByRole('button', { name: 'المظهر الأصلي' }).click();
  await expect.poll(type).toEqual(usual);
  await close();
});

test('two drafts side by side have their own keys, undo, panel and save line', async () => {
  const { window, close } = await openStory();
  await openBeside(window);
  const one = window.getByRole('main', { name: 'المادة الأولى' });
  const two = window.getByRole('region', { name: 'المادة الثانية' });
  const lines = [one, two].map((column) => column.locator('[data-body] > p').first());
  const [first = one, second = two] = lines;
  const before = await Promise.all([first.innerText(), second.innerText()]);

  await second.click();
  await window.keyboard.press('End');
  await typeKeys(window, ' في الثانية');
  await window.keyboard.press('Control+Tab');
  await first.click();
  await window.keyboard.press('End');
  await typeKeys(window, ' في الأولى');
  await expect(first).toHaveText(`${before[0]} في الأولى`);
  await expect(second).toHaveText(`${before[1]} في الثانية`);

  await window.keyboard.press('Control+Tab');
  await window.keyboard.press('Control+KeyZ');
  await expect(second).toHaveText(before[1]);
  await expect(first).toHaveText(`${before[0]} في الأولى`);
  await expect(one.getByText('محفوظ على هذا الجهاز')).toBeVisible();
  await expect(two.getByText('محفوظ على هذا الجهاز')).toBeVisible();

  await window.keyboard.press('Control+Backslash');
  const panel = window.getByRole('dialog', { name: 'لوحة المادة' });
  await panel.getByRole('tab', { name: 'الصورة' }).click();
  await expect(panel).toContainText('خلايا');
  await window.keyboard.press('Escape');
  await expect(panel).toBeHidden();

  await one.getByRole('button', { name: 'إغلاق هذه المادة' }).click();
  await expect(two).toHaveCount(0);
  await expect(window.getByRole('main').locator('[data-field="headline"]')).toHaveText(other);
  await close();
});

test('text dragged from one draft to the other is copied, within one draft it moves', async () => {
  const { window, close } = await openStory();
  await openBeside(window);
  const one = window.getByRole('main', { name: 'المادة الأولى' }).locator('[data-body]');
  const two = window.getByRole('region', { name: 'المادة الثانية' }).locator('[data-body]');
  const heading = one.locator('h2').first();
  const words = await heading.innerText();
  const drag = async (onto: Locator) => {
    for (const block of [onto, heading])
      await block.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const [from, to] = [await middleOfText(heading), await middleOfText(onto)];
    await window.mouse.click(from.x, from.y);
    await window.keyboard.press('Home');
    await window.keyboard.press('Shift+End');
    await window.mouse.move(from.x, from.y);
    await window.mouse.down();
    await window.mouse.move(from.x + 20, from.y + 5, { steps: 3 });
    await window.mouse.move(to.x, to.y, { steps: 8 });
    await window.mouse.up();
  };
  await drag(two.locator('p').first());
  await expect(two).toContainText(words);
  await expect(one).toContainText(words);
  await expect(one).not.toContainText(`${words}${words}`);

  await drag(one.locator('p').first());
  await expect.poll(async () => (await one.innerText()).split(words).length - 1).toBe(1);
  await expect(one.locator('p').first()).toContainText(words);
  await close();
});

test('a window with room for one draft says that the other is there', async () => {
  const { app, window, close } = await openStory();
  await openBeside(window);
  await window.keyboard.press('Control+Equal');
  await sizeWindow(app, 960, 700);
  await expect(window.getByText('أضيق من أن تعرضهما معًا')).toBeVisible();
  await expect(window.locator('[data-field="headline"]')).toHaveText(other);
  await window.getByRole('button', { name: 'الانتقال إلى المادة الأخرى' }).click();
  await expect(window.locator('[data-field="headline"]')).toHaveText(story);
  await close();
});

test('the window zooms by the keys of a browser and stays so', async () => {
  const { window, close, dataFolder } = await openStory();
  const ratio = () => window.evaluate(() => devicePixelRatio);
  const natural = await ratio();
  await window.keyboard.press('Control+Equal');
  await window.keyboard.press('Control+Equal');
  await expect.poll(ratio).toBeCloseTo(natural * 1.25, 2);
  await window.keyboard.press('Control+Minus');
  await expect.poll(ratio).toBeCloseTo(natural * 1.1, 2);
  await close();

  const again = await launchTahrir({ dataFolder });
  await again.window.locator('[data-field="headline"]').waitFor();
  const kept = () => again.window.evaluate(() => devicePixelRatio);
  await expect.poll(kept).toBeCloseTo(natural * 1.1, 2);
  await again.window.keyboard.press('Control+Digit0');
  await expect.poll(kept).toBeCloseTo(natural, 2);
  await again.close();
});

test('the keyboard sheet lists every shortcut, and the spelling of Chromium is off', async () => {
  const { app, window, close } = await openStory();
  await window.keyboard.press('Control+Slash');
  const sheet = window.getByRole('dialog', { name: 'اختصارات لوحة المفاتيح' });
  await expect(sheet).toContainText('التركيز على الفقرة الحالية');
  await expect(sheet).toContainText('Ctrl D');
  await window.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);

  await expect(window.locator('.ProseMirror')).toHaveAttribute('spellcheck', 'false');
  const isOn = await app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled());
  expect(isOn).toBe(false);
  await close();
});
