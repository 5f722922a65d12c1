import { expect, test, type Locator, type Page } from '@playwright/test';
import { launchTahrir } from './launch';
import { fillStory } from './steps/fill-story';
import { typeKeys } from './steps/type-keys';
import { lookAround } from './steps/write-story';

async function storyOf(paragraphs: readonly string[]) {
  const running = await launchTahrir();
  const { window } = running;
  await lookAround(window);
  await window.getByRole('button', { name: 'مسودة جديدة' }).first().click();
  await window.locator('[data-field="headline"]').waitFor();
  await fillStory(window, paragraphs);
  return running;
}

function bar(window: Page): Locator {
  return window.getByRole('search', { name: 'بحث في المادة' });
}

async function look(window: Page, words: string): Promise<void> {
  await window.keyboard.press('Control+KeyF');
  await expect(bar(window).getByRole('textbox', { name: 'البحث عن' })).toBeFocused();
  await typeKeys(window, words);
}

function selected(window: Page): Promise<string> {
  return window.evaluate(() => String(getSelection()));
}

/** How far the current match is from the sheet's edges; negative when it is out of sight. */
function roomAroundMatch(window: Page): Promise<number> {
  return window.evaluate(() => {
    const [range] = CSS.highlights.get('found-current') ?? [];
    const sheet = document.querySelector('[data-sheet]')?.getBoundingClientRect();
    if (!(range instanceof Range) || sheet === undefined) return -Infinity;
    const words = range.getBoundingClientRect();
    return Math.min(words.top - sheet.top, sheet.bottom - words.bottom);
  });
}

test('finds words however their hamza is written, and leaves the caret on them', async () => {
  const { window, close } = await storyOf([
    'وصل احمد إلى الميناء.',
    'قال أَحمد إن الميناء هادئ، ثم مضى إحمد.',
  ]);
  await look(window, 'أحمد');
  const standing = bar(window).getByRole('status');
  await expect(standing).toHaveText('١ من ٣');
  await window.keyboard.press('Enter');
  await expect(standing).toHaveText('٢ من ٣');
  await window.keyboard.press('F3');
  await window.keyboard.press('F3');
  await expect(standing).toHaveText('١ من ٣');
  await window.keyboard.press('Shift+Enter');
  await window.keyboard.press('Shift+F3');
  await expect(standing).toHaveText('٢ من ٣');
  await window.keyboard.press('Escape');
  await expect(bar(window)).toHaveCount(0);
  expect(await selected(window)).toBe('أَحمد');
  await typeKeys(window, 'سالم');
  await expect(window.locator('[data-body] > p').last()).toContainText('قال سالم إن');
  await close();
});

test('finds only what is spelt so, or whole words, when asked to', async () => {
  const { window, close } = await storyOf(['احمد وأحمد وأحمدي']);
  await look(window, 'أحمد');
  const standing = bar(window).getByRole('status');
  await expect(standing).toHaveText('١ من ٣');
  await bar(window)
    .getByRole('button', { name: /تجاهل اختلاف الرسم/ })
    .click();
  await expect(standing).toHaveText('١ من ٢');
  await bar(window).getByRole('button', { name: 'كلمة كاملة' }).click();
  await expect(standing).toHaveText('لا نتائج');
  await close();
});

test('replaces everything at once, says how often, and takes it back with one undo', async () => {
  const { window, close } = await storyOf(['الإذاعة والاذاعه', 'في الإذاعة']);
  const body = window.locator('[data-body]');
  await window.keyboard.press('Control+KeyH');
  await typeKeys(window, 'اذاعة');
  await window.keyboard.press('Tab');
  await bar(window).getByRole('textbox', { name: 'الاستبدال به' }).focus();
  await typeKeys(window, 'محطة');
  await bar(window).getByRole('button', { name: 'استبدال الكل' }).click();
  await expect(bar(window).getByRole('status')).toHaveText('استُبدلت ٣ مواضع');
  await expect(body).toHaveText('المحطة والمحطةفي المحطة');
  await window.keyboard.press('Escape');
  await window.keyboard.press('Control+KeyZ');
  await expect(body).toHaveText('الإذاعة والاذاعهفي الإذاعة');
  await close();
});

const filler = Array.from({ length: 60 }, () => 'كلمة').join(' ');
const long = Array.from({ length: 300 }, (_, at) =>
  at % 100 === 50 ? `${filler} منارة ${filler}` : `${String(at)} ${filler}`,
);

test('finds words far down a long story and brings them into sight', async () => {
  const { window, close } = await storyOf(long);
  await look(window, 'منارة');
  for (const at of ['١', '٢', '٣', '١']) {
    await expect(bar(window).getByRole('status')).toHaveText(`${at} من ٣`);
    await expect.poll(() => roomAroundMatch(window)).toBeGreaterThan(20);
    await window.keyboard.press('Enter');
  }
  await close();
});

test('keeps every paragraph of a long story readable to a screen reader', async () => {
  const { window, close } = await storyOf(long);
  const devtools = await window.context().newCDPSession(window);
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  const names = nodes.flatMap(({ name }) => (typeof name?.value === 'string' ? [name.value] : []));
  const heard = long.filter((text) => names.some((name) => name.includes(text.slice(0, 40))));
  expect(heard).toHaveLength(long.length);
  await close();
});

test('shows the caret when an undo changes a place far away', async () => {
  const { window, close } = await storyOf(long);
  const first = window.locator('[data-body] > p').first();
  await first.click();
  await window.keyboard.press('Home');
  await typeKeys(window, 'بداية');
  await window.waitForTimeout(700);
  await window.keyboard.press('Control+End');
  await typeKeys(window, 'نهاية');
  await window.keyboard.press('Control+KeyZ');
  await window.keyboard.press('Control+KeyZ');
  await expect(first).not.toContainText('بداية');
  await expect(first).toBeInViewport();
  await close();
});

test('goes to a heading by the outline', async () => {
  const { window, close } = await storyOf(['مدخل', 'عن البحر', 'خاتمة']);
  await window.locator('[data-body] > p').nth(1).click();
  await window.keyboard.press('Control+Shift+Digit1');
  await window.keyboard.press('Control+Shift+KeyO');
  const outline = window.getByRole('listbox', { name: 'هيكل المادة' });
  await expect(outline.getByRole('option', { name: 'عن البحر هنا المؤشّر' })).toBeVisible();
  await outline.getByRole('option', { name: 'بلا عنوان' }).press('Enter');
  await typeKeys(window, 'بعد المدخل');
  await expect(window.locator('[data-field="headline"]')).toHaveText('بعد المدخل');
  await close();
});
